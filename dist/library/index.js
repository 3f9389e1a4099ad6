import { library } from '../bundle/index.js';

export const { certify, readResults, renderMarkdown } = await library();
