/** The address of each page. */
export const paths = {
  home: '/',
  nominations: '/gioi-thieu',
  nomination: (id: string) => `/gioi-thieu/${id}`,
  write: (id: string) => `/gioi-thieu/${id}/viet`,
  waiting: '/cho-toi-duyet',
  waitingOne: (id: string) => `/cho-toi-duyet/${id}`,
  deputies: '/nguoi-duyet-thay',

  stories: '/bai-gioi-thieu',
  story: (id: string) => `/bai-gioi-thieu/${id}`,

  reports: '/bao-cao',
  outcome: '/bao-cao/ket-qua',
  reportList: '/bao-cao/danh-sach',
};
