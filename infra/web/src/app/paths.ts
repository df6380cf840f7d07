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

  stories: '/bai-gioi-thieu',
  story: (id: string) => `/bai-gioi-thieu/${id}`,

  reports: '/bao-cao',
  outcome: '/bao-cao/ket-qua',
  reportList: '/bao-cao/danh-sach',
};
