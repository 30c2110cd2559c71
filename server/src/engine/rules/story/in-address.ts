/** Whether a place lies in a web address, where nothing is copy. */

/** UTF-16 units. Of a longer one the head is not seen, and it passes for copy. */
const farthest = 300;

/** Whether the run without white space that holds the offset is an address: "https://kellan.example/7%20percent", "www.kellan.example". */
export function isInAddress(copy: string, at: number): boolean {
  const before = copy.slice(Math.max(0, at - farthest), at);
  const run = before.slice(before.search(/(?<!\S)\S*$/));
  return /:\/\/|(?:^|[(<[])www\./.test(run);
}
