import { tryEveryOther } from './half.js';

tryEveryOther(1);
