/** What a calendar that was written before says of its events: RFC 5545. */

/** An event as an earlier file has it: its day (`YYYY-MM-DD`) and its revision (SEQUENCE, 3.8.7.4). */
export interface EarlierEvent {
  readonly due: string;
  readonly sequence: number;
}

/** The events of a calendar by their ids; a file that is none has none. */
export function earlierEvents(text: string): ReadonlyMap<string, EarlierEvent> {
  // A long line goes on behind a line end and a blank (3.1).
  const lines = text.replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u);
  const events = new Map<string, EarlierEvent>();
  let id = '';
  let due = '';
  let sequence = 0;
  for (const line of lines) {
    const [name = '', value = ''] = [line.slice(0, line.search(/[;:]/u)), line.slice(line.indexOf(':') + 1)];
    if (line === 'BEGIN:VEVENT') [id, due, sequence] = ['', '', 0];
    else if (name === 'UID') id = value;
    else if (name === 'SEQUENCE') sequence = Number.parseInt(value, 10) || 0;
    else if (name === 'DTSTART') due = [value.slice(0, 4), value.slice(4, 6), value.slice(6, 8)].join('-');
    else if (line === 'END:VEVENT' && id !== '') events.set(id, { due, sequence });
  }
  return events;
}
