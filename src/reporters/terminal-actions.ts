/** Actions as the terminal says them: commands that can be pasted as they stand. */
import { sayPlainly, unitOf, word, type ActionName, type SayAction } from '../messages/index.js';
import type { Language } from '../messages/index.js';
import { officeFileName } from '../model/index.js';

/**
 * @param program how the person started the program: `dvplan`, `npx dvplan`
 * @param options those of the command that runs: one of another command is no next step
 */
export function commandsOf(program: string, options: ReadonlySet<string>): SayAction {
  return (action, finding, language) => {
    const { file } = finding;
    if (action === 'installReaders') return sayPlainly(action, finding, language);
    const option = optionOf[action];
    if (option !== undefined) return options.has(option.name) ? option.say(language) : null;
    const unit = unitOf(finding);
    if (action === 'fix' && unit === 'paragraph') return commands.review?.(program, argumentOf(file, language), language) ?? null;
    if (changes.has(action) && unit !== 'line') return word('mendInWord', language);
    return commands[action]?.(program, argumentOf(file, language), language) ?? null;
  };
}

/** Actions of the command that runs, by the option that they take. */
const optionOf: Readonly<Partial<Record<ActionName, { readonly name: string; readonly say: (language: Language) => string }>>> = {
  setCutoff: { name: '--until', say: () => '--until 15/11/2024' },
  allowFolder: { name: '--allow', say: (language) => `--allow ${language === 'vi' ? 'THƯ_MỤC' : 'FOLDER'}` },
  chooseOutput: { name: '--output', say: (language) => `-o ${language === 'vi' ? 'TÊN_KHÁC' : 'NAME'}` },
  chooseFolder: { name: '--out-dir', say: (language) => `--out-dir ${language === 'vi' ? 'THƯ_MỤC' : 'DIR'}` },
  replaceOutput: { name: '--force', say: () => '--force' },
  bringUpToDate: { name: '--update', say: () => '--update' },
  makeBaseline: { name: '--update-baseline', say: () => '--update-baseline' },
};

const commands: Readonly<Partial<Record<ActionName, (program: string, file: string, language: Language) => string>>> = {
  fix: (program, file) => `${program} lint ${file} --fix`,
  review: (program, file) => `${program} lint ${file} --review`,
  renumber: (program, file) => `${program} lint ${file} --fix --unsafe-fixes`,
  format: (program, file) => `${program} format ${file}`,
  lint: (program, file) => `${program} lint ${file}`,
  build: (program, file) => `${program} build ${file}`,
  listTasks: (program, file) => `${program} tasks ${file}`,
  inspect: (program, file) => `${program} inspect ${file}`,
  makeReport: (program, _, language) => `${program} report ${language === 'vi' ? 'KẾ_HOẠCH' : 'PLAN'}`,
  updateReport: (program, file) => `${program} report ${file} --update`,
  listRules: (program) => `${program} rules`,
  listTemplates: (program) => `${program} templates`,
  showTemplate: (program) => `${program} templates dang-hd36`,
  lookUpKeys: (program, _, language) => `${program} help ${language === 'vi' ? 'khai-báo' : 'keys'}`,
  lookUpSkeletons: (program, _, language) => `${program} help ${language === 'vi' ? 'khung' : 'skeletons'}`,
  convert: (program, file, language) => `${program} format ${file} -o ${language === 'vi' ? 'TỆP' : 'FILE'}.md`,
  openOffice: () => officeFileName,
};

/** Actions that change a source: a Word file is changed in Word, and what a PDF was made of too. */
const changes: ReadonlySet<ActionName> = new Set(['fix', 'renumber', 'format', 'updateReport']);

/** The name of a file as a shell reads it in one piece; a word for it where the finding is of none. */
function argumentOf(file: string, language: Language): string {
  if (file === '-') return language === 'vi' ? 'TỆP' : 'FILE';
  return /^[\p{L}\p{N}\p{M}_./\\:-]+$/u.test(file) ? file : `"${file}"`;
}
