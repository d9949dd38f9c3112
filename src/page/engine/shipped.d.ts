/** What dvplan ships, which the build of the page brings along. */
declare module '#shipped' {
  import type { ShippedValues } from '../../workspace/index.js';
  const values: ShippedValues;
  export default values;
}
