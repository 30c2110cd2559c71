/** The script of the story report in a panel: says where was clicked, and takes a newer content without losing scroll, focus and what is closed. */

export const reportScript = `
const editor = acquireVsCodeApi();
addEventListener('click', (event) => {
  const place = event.target.closest('[data-place]');
  const button = event.target.closest('[data-say]');
  if (place) {
    event.preventDefault();
    editor.postMessage({ say: 'reveal', place: place.dataset.place.split(' ').map(Number) });
  } else if (button) editor.postMessage({ say: button.dataset.say });
});
addEventListener('message', ({ data }) => {
  const main = document.querySelector('main');
  if (typeof data.body !== 'string') return;
  const links = () => [...main.querySelectorAll('a, summary')];
  const lists = () => [...main.querySelectorAll('details')];
  const focused = links().indexOf(document.activeElement);
  const closed = new Set(lists().filter((list) => !list.open).map((list) => list.dataset.keep));
  main.innerHTML = data.body;
  for (const list of lists()) list.open = !closed.has(list.dataset.keep);
  if (focused >= 0) links()[focused]?.focus({ preventScroll: true });
});
editor.postMessage({ say: 'ready' });
`;
