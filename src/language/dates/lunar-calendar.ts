/**
 * The lunisolar calendar of Vietnam (UTC+7): new moons and longitudes of the sun by the series of Meeus, Astronomical Algorithms. The month
 * of the winter solstice is the eleventh; of thirteen months between two of them the first without a principal term is the leap month.
 */

/** A day of the calendar in figures. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Number of a day, as Julian days count them at noon. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shift = Math.floor((14 - month) / 12);
  const years = year + 4800 - shift;
  const months = month + 12 * shift - 3;
  return (
    day +
    Math.floor((153 * months + 2) / 5) +
    365 * years +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) -
    32045
  );
}

/** The day of that number. */
export function dayOfNumber(number: number): CalendarDay {
  const whole = number + 32044;
  const centuries = Math.floor((4 * whole + 3) / 146097);
  const rest = whole - Math.floor((146097 * centuries) / 4);
  const years = Math.floor((4 * rest + 3) / 1461);
  const days = rest - Math.floor((1461 * years) / 4);
  const months = Math.floor((5 * days + 2) / 153);
  return {
    day: days - Math.floor((153 * months + 2) / 5) + 1,
    month: months + 3 - 12 * Math.floor(months / 10),
    year: 100 * centuries + years - 4800 + Math.floor(months / 10),
  };
}

/** The solar day of a lunar one; `year` is the one that the lunar year begins in, and the month is none that leaps. */
export function solarDay({ year, month, day }: CalendarDay): CalendarDay {
  const [first, second] = month < 11 ? [eleventhMonth(year - 1), eleventhMonth(year)] : [eleventhMonth(year), eleventhMonth(year + 1)];
  const moon = moonOf(first);
  let behind = month - 11 + (month < 11 ? 12 : 0);
  if (second - first > 365 && behind >= leapOffset(first)) behind += 1;
  return dayOfNumber(newMoon(moon + behind) + day - 1);
}

const degree = Math.PI / 180;
/** Days of a mean lunation, and the day of the first new moon of 1900 that they are counted from. */
const lunation = 29.530588853;
const firstMoon = 2415021.076998695;
/** Time zone of Vietnam, days. */
const zone = 7 / 24;

function moonOf(number: number): number {
  return Math.floor(0.5 + (number - firstMoon) / lunation);
}

/** The day on which new moon number `moon` falls. */
function newMoon(moon: number): number {
  const t = moon / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean = 2415020.75933 + 29.53058868 * moon + 0.0001178 * t2 - 0.000000155 * t3 + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t2 - 0.00000347 * t3;
  const anomaly = 306.0253 + 385.81691806 * moon + 0.0107306 * t2 + 0.00001236 * t3;
  const latitude = 21.2964 + 390.67050646 * moon - 0.0016528 * t2 - 0.00000239 * t3;
  const change =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(anomaly) +
    0.0161 * sin(2 * anomaly) -
    0.0004 * sin(3 * anomaly) +
    0.0104 * sin(2 * latitude) -
    0.0051 * sin(sun + anomaly) -
    0.0074 * sin(sun - anomaly) +
    0.0004 * sin(2 * latitude + sun) -
    0.0004 * sin(2 * latitude - sun) -
    0.0006 * sin(2 * latitude + anomaly) +
    0.001 * sin(2 * latitude - anomaly) +
    0.0005 * sin(2 * anomaly + sun);
  // Between the time of orbits and that of the earth, for years near this century.
  const delta = t < -11 ? 0.001 + 0.000839 * t + 0.0002261 * t2 : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + change - delta + 0.5 + zone);
}

/** The twelfth part of the sun's way, 0 from the spring equinox to 11, at the beginning of a day. */
function sunSector(number: number): number {
  const t = (number - 0.5 - zone - 2451545) / 36525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const change =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.00029 * sin(3 * anomaly);
  const longitude = (((mean + change) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

/** First day of the lunar month with the winter solstice of a year. */
function eleventhMonth(year: number): number {
  const moon = Math.floor((dayNumber({ year, month: 12, day: 31 }) - 2415021) / lunation);
  const begins = newMoon(moon);
  return sunSector(begins) >= 9 ? newMoon(moon - 1) : begins;
}

/** How many months after the eleventh, which begins on that day, the leap month of the year comes. */
function leapOffset(eleventh: number): number {
  const moon = moonOf(eleventh);
  let offset = 1;
  let sector = sunSector(newMoon(moon + offset));
  for (let last = -1; sector !== last && offset < 14;) {
    last = sector;
    offset += 1;
    sector = sunSector(newMoon(moon + offset));
  }
  return offset - 1;
}

function sin(degrees: number): number {
  return Math.sin(degrees * degree);
}
