import { Window } from 'happy-dom';

/** A document with this markup, in which no script runs and from which nothing is fetched. */
export function openPage(html: string, url = 'https://www.linkedin.com/'): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableJavaScriptEvaluation: true,
      disableCSSFileLoading: true,
    },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}
