import { tryEveryOther } from './half.js';

tryEveryOther(0);
