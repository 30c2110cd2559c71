/** The script of the story report in a panel: says where was clicked, and takes a newer content without losing scroll and focus. */

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
  const links = () => [...main.querySelectorAll('a')];
  const focused = links().indexOf(document.activeElement);
  main.innerHTML = data.body;
  if (focused >= 0) links()[focused]?.focus({ preventScroll: true });
});
editor.postMessage({ say: 'ready' });
`;
