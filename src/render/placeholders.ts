/** What stands, on yellow, where the template needs a part that the plan lacks. */
export const placeholders = {
  issuingOrgan: '[Tên cơ quan ban hành]',
  number: '[Số và ký hiệu]',
  organSymbol: '[ký hiệu cơ quan]',
  place: '[Địa danh]',
  date: '[ngày, tháng, năm ban hành]',
  documentType: '[Tên loại văn bản]',
  abstract: '[Trích yếu nội dung]',
  addressees: '[Tên cơ quan, người nhận]',
  authority: '[Thẩm quyền ban hành]',
  enacting: '[QUYẾT ĐỊNH:]',
  recipients: '[Nơi nhận văn bản]',
  capacity: '[Quyền hạn, chức vụ của người ký]',
  copyKind: '[Hình thức sao]',
  signer: '[Họ và tên người ký]',
} as const;

/** What stands where a picture could not be shown. */
export function pictureMark(path: string, alternative: string): string {
  return alternative === '' ? `[Hình: ${path}]` : `[Hình: ${alternative} (${path})]`;
}
