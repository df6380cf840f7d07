/** Words of what is honoured by a numbered decision. */
export const issue = {
  title: 'Ghi số quyết định',
  explain:
    'Những gương này đã được phê duyệt và cần quyết định có số. Khi bản giấy đã ký, hãy ghi lại ở đây: gương được biểu dương ngay. Ghi rồi thì không lấy lại được.',
  empty:
    'Không có gương nào chờ số quyết định. Khi giám đốc phê duyệt gương cần quyết định, gương hiện ở đây sau khi hết thời gian rút lại.',
  which: 'Quyết định này có tên những ai?',
  whichRequired: 'Hãy chọn ít nhất một gương.',
  paper: 'Quyết định đã ký',
  number: 'Số',
  symbol: 'Ký hiệu',
  symbolHint: 'Phần sau số, ví dụ: QĐ-TTYT',
  signedOn: 'Ngày ký',
  signer: 'Người ký',
  capacity: 'Chức vụ người ký',
  capacityHint: 'Như trên văn bản, ví dụ: GIÁM ĐỐC, hoặc KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
  required: 'Cần có nội dung.',
  send: (count: number) => (count === 0 ? 'Ghi quyết định' : `Ghi quyết định cho ${count} gương`),
  ask: (name: string, count: number) => ({
    title: 'Ghi quyết định này?',
    text: `Quyết định số ${name}, cho ${count} gương. Số đã ghi thì không sửa được.`,
    yes: 'Ghi',
  }),
  done: (name: string, count: number) => `Đã ghi quyết định số ${name} cho ${count} gương.`,
  refused: (who: string) => `Chưa ghi được cho ${who}`,
  waits: 'Chờ ghi số quyết định đã ký.',
  said: (name: string, on: string, signer: string, capacity: string) =>
    `Quyết định số ${name} ngày ${on}, người ký: ${signer} (${capacity})`,
};
