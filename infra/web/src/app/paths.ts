/** The address of each page. */
export const paths = {
  home: '/',
  nominations: '/gioi-thieu',
  nomination: (id: string) => `/gioi-thieu/${id}`,
  write: (id: string) => `/gioi-thieu/${id}/viet`,
  waiting: '/cho-toi-duyet',
  waitingOne: (id: string) => `/cho-toi-duyet/${id}`,
  deputies: '/nguoi-duyet-thay',
  cases: '/ho-so',
  case: (id: string) => `/ho-so/${id}`,
  owing: '/theo-doi',
  paper: (call: string) => `/theo-doi/${call}/ban-giay`,
  monthlyPackage: '/trinh-thang',
  imports: '/nhap-danh-sach',
  decisions: '/cho-phe-duyet',
  decision: (id: string) => `/cho-phe-duyet/${id}`,
  votings: '/bieu-quyet',
  voting: (id: string) => `/bieu-quyet/${id}`,

  notices: '/thong-bao',
  undelivered: '/thong-bao/chua-gui-duoc',

  accounts: '/quan-tri/tai-khoan',
  newAccount: '/quan-tri/tai-khoan/moi',
  account: (id: string) => `/quan-tri/tai-khoan/${id}`,
  audit: '/quan-tri/nhat-ky',
  settings: '/quan-tri/cai-dat',
  setting: (service: string, name: string) => `/quan-tri/cai-dat/${service}/${name}`,
  flow: '/quan-tri/su-kien',
  flowOf: (service: string) => `/quan-tri/su-kien/${service}`,
  parked: (service: string, kind: string, id: string | number) =>
    `/quan-tri/su-kien/${service}/${kind}/${id}`,
  models: '/quan-tri/bang-so-lieu',
  invariants: '/quan-tri/dieu-phai-dung',

  stories: '/bai-gioi-thieu',
  story: (id: string) => `/bai-gioi-thieu/${id}`,

  reports: '/bao-cao',
  outcome: '/bao-cao/ket-qua',
  reportList: '/bao-cao/danh-sach',
};
