/** How much slower this machine is now than the one that times are promised for, so that a busy one fails no test of times. */

/** Milliseconds that `work` takes on two quiet processors (AMD EPYC) with Node 20, compiled. */
const quiet = 12;

/** Rounds until `work` is compiled, and rounds that count. */
const rounds = { first: 10, counted: 7 };

/** 1 on a machine that is quiet and quick enough, 2 on one that takes twice as long: the median of some rounds of the same work. */
export function slowness(): number {
  const times = Array.from({ length: rounds.first + rounds.counted }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).slice(rounds.first);
  return Math.max(1, times.sort((a, b) => a - b)[Math.floor(rounds.counted / 2)]! / quiet);
}

/** Some of what programs do: makes objects and strings, reads them again, sorts. */
function work(): number {
  const rows = Array.from({ length: 6000 }, (_, i) => ({
    name: `name ${(i * 7919) % 6007}`,
    places: [i, i + 3],
    isOpen: i % 2 === 0,
  }));
  const again = JSON.parse(JSON.stringify(rows)) as typeof rows;
  return again.sort((a, b) => (a.name < b.name ? -1 : 1)).filter(({ isOpen }) => isOpen).length;
}
