/** The task pane. */
export const panel = {
  language: 'Ngôn ngữ',
};
