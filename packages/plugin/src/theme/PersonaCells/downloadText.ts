/** Saves a text as a file on the reader's machine. */
export function downloadText(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // By then the browser has read the text.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
