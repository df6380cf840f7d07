/** Words of what people are told. */
export const notices = {
  title: 'Thông báo',
  unread: (count: number) => `${count} chưa đọc`,
  onlyUnread: 'Chỉ hiện thông báo chưa đọc',
  empty: 'Chưa có thông báo nào. Khi có việc cần bạn hoặc có kết quả, thông báo hiện ở đây.',
  allRead: 'Bạn đã đọc hết.',
  isNew: 'Mới',
  open: 'Xem',
  markRead: 'Đã đọc',
  markAllRead: 'Đánh dấu đã đọc hết',
  more: 'Xem thêm',
};
