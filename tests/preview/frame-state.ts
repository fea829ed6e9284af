/** Shows a state in a frame of a width: the styles ask for the width of the page. */
export function frameState(root: Element, query: URLSearchParams): void {
  const frame = document.createElement('iframe');
  frame.title = 'Byline';
  frame.className = 'state-frame';
  frame.width = query.get('width') ?? '400';
  const inner = new URLSearchParams(query);
  inner.delete('width');
  frame.src = `?${inner}`;
  root.append(frame);
}
