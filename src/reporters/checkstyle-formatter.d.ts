/** The package brings no types of its own. */
declare module 'checkstyle-formatter' {
  interface Message {
    readonly line: number;
    readonly column: number;
    readonly severity: 'error' | 'warning' | 'info';
    readonly message: string;
    readonly source: string;
  }
  export default function formatResults(results: readonly { readonly filename: string; readonly messages: readonly Message[] }[]): string;
}
