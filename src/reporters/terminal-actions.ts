/** Actions as the terminal says them: commands that can be pasted as they stand. */
import type { ActionName, SayAction } from '../messages/index.js';
import type { Language } from '../messages/index.js';

/** @param program how the person started the program: `dvplan`, `npx dvplan` */
export function commandsOf(program: string): SayAction {
  return (action, { file }, language) => commands[action](program, argumentOf(file, language), language);
}

const commands: Readonly<Record<ActionName, (program: string, file: string, language: Language) => string>> = {
  fix: (program, file) => `${program} lint ${file} --fix`,
  renumber: (program, file) => `${program} lint ${file} --fix --unsafe-fixes`,
  format: (program, file) => `${program} format ${file}`,
  lint: (program, file) => `${program} lint ${file}`,
  listTasks: (program, file) => `${program} tasks ${file}`,
  inspect: (program, file) => `${program} inspect ${file}`,
  makeReport: (program, _, language) => `${program} report ${language === 'vi' ? 'KẾ_HOẠCH' : 'PLAN'}`,
  updateReport: (program, file) => `${program} report ${file} --update`,
  listRules: (program) => `${program} rules`,
  listTemplates: (program) => `${program} templates`,
  showTemplate: (program) => `${program} templates dang-hd36`,
  lookUpKeys: (program, _, language) => `${program} help ${language === 'vi' ? 'khai-báo' : 'keys'}`,
  lookUpSkeletons: (program, _, language) => `${program} help ${language === 'vi' ? 'khung' : 'skeletons'}`,
  setCutoff: () => '--until 15/11/2024',
  openOffice: () => 'dvplan.config.yaml',
  allowFolder: (_, __, language) => `--allow ${language === 'vi' ? 'THƯ_MỤC' : 'FOLDER'}`,
};

/** The name of a file as a shell reads it in one piece; a word for it where the finding is of none. */
function argumentOf(file: string, language: Language): string {
  if (file === '-') return language === 'vi' ? 'TỆP' : 'FILE';
  return /^[\p{L}\p{N}\p{M}_./\\:-]+$/u.test(file) ? file : `"${file}"`;
}
