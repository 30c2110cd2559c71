/** "Copydesk: Show Output": what the server logs. */
import type { Desk } from '../desk.ts';

export function showOutput({ output }: Desk): void {
  output.show();
}
