/** What the file dialog offers: raw copy, web pages, Word, and saved stories. */
export const copyKinds = [
  '.txt', '.md', '.html', '.htm', '.docx', '.json',
  'text/plain', 'text/html', 'application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]
