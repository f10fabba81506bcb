/** Words as they are, where Markdown is shown. */
export const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]()#+!|<>&~-]/g, String.raw`\$&`);
