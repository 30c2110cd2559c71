/** Whether a place lies in a web or mail address, where nothing is copy. */

/** Longer ones are looked through no further: their heads tell. */
const farthest = 300;

/** Whether the run without white space that holds the offset is an address: "https://kellan.example/7%20percent", "www.kellan.example". */
export function isInAddress(copy: string, at: number): boolean {
  const before = copy.slice(Math.max(0, at - farthest), at);
  const run = before.slice(before.search(/\S*$/));
  return /:\/\/|(?:^|[(<[])www\./.test(run);
}
