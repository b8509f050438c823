// node markdown.mjs < texts.json: an array of Markdown texts in, an array of their HTML out, with the parser and the options of Teams' renderer.
import fs from 'node:fs';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt();
console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map(text => markdown.render(text))));
