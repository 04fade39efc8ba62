"""Vietnamese: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "chủ đề thư|nhan đề|tiêu đề|tiêu đề bài viết|tên bài|tên bài viết|tít|tít chính|tựa|tựa đề|đầu đề"
    )),
    ("description", (
        "dẫn nhập|giới thiệu|lời dẫn|mô tả|mô tả ngắn|phụ đề|sa-pô|sapo|tiêu đề phụ|trích dẫn|tít phụ|"
        "tóm lược|tóm tắt|đoạn dẫn"
    )),
    ("caption", (
        "chú thích|chú thích hình|chú thích hình ảnh|chú thích ảnh|ghi chú ảnh|mô tả ảnh|đồ họa"
    )),
    ("credit_line", (
        "bản quyền ảnh|hình|hình minh họa|hình ảnh|minh họa|nguồn hình|nguồn video|nguồn ảnh|người chụp|"
        "nhiếp ảnh|thiết kế|tranh|tác giả ảnh|đồ hoạ|ảnh|ảnh bìa|ảnh chụp|ảnh chụp màn hình|ảnh do|"
        "ảnh gốc|ảnh minh hoạ|ảnh minh họa|ảnh tư liệu"
    )),
    ("body", (
        "bài viết|nội dung|nội dung bài viết|thân bài|toàn văn|văn bản"
    )),
    ("category", (
        "chuyên mục|chuyên trang|chuyên đề|chủ đề|danh mục|kênh|lĩnh vực|mục|phân loại|thể loại|trong mục|"
        "đăng trong|đăng trong mục|được đăng trong"
    )),
    ("keywords", (
        "chủ đề liên quan|chủ đề nóng|nhãn|tag|tags|thẻ|tin liên quan đến|từ khoá|từ khóa|"
        "từ khóa bài viết|từ khóa liên quan|xem thêm về|đọc thêm về"
    )),
    ("byline", (
        "biên dịch|biên soạn|bài|bài - ảnh|bài viết của|bài và ảnh|bài, ảnh|bởi|dịch giả|ghi chép|"
        "người dịch|người viết|nhóm phóng viên|nhóm pv|phóng viên|pv|theo phóng viên|thực hiện|tác giả|"
        "viết bởi|đăng bởi"
    )),
    ("published", (
        "ngày|ngày công bố|ngày giờ|ngày gửi|ngày phát hành|ngày xuất bản|ngày đăng|ngày đăng tải|phát hành|"
        "thời gian|thời gian đăng|xuất bản|xuất bản ngày|đã đăng|đăng lúc|đăng ngày|đăng tải|đăng tải lúc"
    )),
    ("modified", (
        "chỉnh sửa lần cuối|cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật mới nhất|cập nhật ngày|"
        "lần cập nhật cuối|ngày cập nhật|sửa đổi lần cuối|thời gian cập nhật"
    )),
    ("language", (
        "ngôn ngữ"
    )),
    ("url", (
        "link bài gốc|link bài viết|link gốc|liên kết|liên kết gốc|xem bài gốc tại|xem tin gốc|đường dẫn|"
        "đường link|địa chỉ"
    )),
    ("site", (
        "báo|cơ quan báo chí|nguồn|nguồn bài viết|nguồn tin|nhà xuất bản|trang|trang web|tên báo|tạp chí|"
        "đơn vị xuất bản|ấn phẩm"
    )),
    ("drop", (  # mail heads, imprint and export fields
        "biên tập|biên tập viên|bản quyền|chịu trách nhiệm nội dung|cơ quan chủ quản|email|fax|giấy phép|"
        "giấy phép số|gửi từ|gửi đến|hotline|lượt xem|lượt đọc|mã bài|mã số|ngày truy cập|người gửi|"
        "người nhận|nhân vật|phó tổng biên tập|số|số báo|số chữ|số trang|số từ|thời gian đọc|toà soạn|"
        "trang báo|trả lời|tòa soạn|tệp đính kèm|tổ chức|tổng biên tập|tới|từ|điện thoại|đường dây nóng|đến|"
        "địa điểm|đồng gửi|độ dài"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "biếm họa|bản quyền ảnh|clip|hình|hình do|hình minh họa|hình ảnh|infographic|minh hoạ|minh họa|"
    "nguồn clip|nguồn hình|nguồn video|nguồn ảnh|người chụp|thiết kế|tranh|tác giả ảnh|video|đồ hoạ|đồ họa|"
    "ảnh|ảnh bìa|ảnh chụp|ảnh chụp màn hình|ảnh chụp qua màn hình|ảnh chụp từ clip|ảnh cung cấp|"
    "ảnh cắt từ clip|ảnh cắt từ video|ảnh do|ảnh gia đình cung cấp|ảnh minh hoạ|ảnh minh họa|"
    "ảnh nhân vật cung cấp|ảnh nvcc|ảnh trong bài|ảnh tư liệu|ảnh tổng hợp|ảnh từ|ảnh: gia đình cung cấp|"
    "ảnh: nvcc"
)

# Words that open a caption
CAPTION_LABELS = (
    "chú thích|chú thích hình|chú thích hình ảnh|chú thích ảnh|ghi chú ảnh|mô tả ảnh|trong ảnh"
)

# Words before an author's name
BYLINE_OPENERS = (
    "biên dịch|biên soạn|bài|bài - ảnh|bài viết|bài viết của|bài và ảnh|bài ảnh|bài, ảnh|bởi|ghi chép|"
    "lược dịch|người dịch|người thực hiện|nhóm phóng viên|nhóm pv|phóng viên|pv|thực hiện|tin - ảnh|tin bài|"
    "tin ảnh|tin, ảnh|tác giả|viết bởi|đăng bởi"
)

# Words after an author's name
BYLINE_TAILS = (
    "(dịch)|(ghi)|(lược dịch)|(thực hiện)|(tổng hợp)|biên dịch|lược dịch|lược thuật|thực hiện|tổng hợp"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "ban biên tập|ban kinh tế|ban thế giới|ban thể thao|ban thời sự|ban văn hóa|biên tập viên|bs|btv|bác sĩ|"
    "bình luận viên|bạn đọc|chuyên gia|chuyên gia kinh tế|ctv|cộng tác viên|giáo sư|giảng viên|gs|gs.ts|ls|"
    "luật sư|nghiên cứu sinh|nhiếp ảnh gia|nhà báo|nhà thơ|nhà văn|nhóm phóng viên|nhóm pv|nhóm tác giả|pgs|"
    "pgs.ts|phó tổng biên tập|phóng viên|phóng viên thường trú|phóng viên tại|pv|theo afp|theo ap|"
    "theo bloomberg|theo reuters|theo ttxvn|ths|thông tín viên|thư ký tòa soạn|thạc sĩ|tiến sĩ|toà soạn|"
    "trưởng ban|ts|ttxvn|tòa soạn|tổng biên tập|tổng hợp|vov|vtc news|vtv|đặc phái viên|độc giả"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "bỏ lưu|chia sẻ|chia sẻ bài viết|chia sẻ bài viết lên facebook|chia sẻ bài viết này|"
        "chia sẻ facebook|chia sẻ lên facebook|chia sẻ lên twitter|chia sẻ lên x|chia sẻ qua email|"
        "chia sẻ qua facebook|chia sẻ qua zalo|chia sẻ twitter|chia sẻ zalo|copy link|copy liên kết|"
        "gửi bài viết|gửi cho bạn bè|gửi email|gửi qua email|like|lưu|lưu bài|lưu bài viết|lưu tin|"
        "lưu tin này|quan tâm|sao chép|sao chép link|sao chép liên kết|sao chép đường dẫn|theo dõi|"
        "theo dõi báo trên|theo dõi chúng tôi|theo dõi trên|theo dõi trên google news|theo dõi tác giả|"
        "thích|thích 0|tweet|tặng bài viết|tặng sao|yêu thích|zalo|đánh dấu|đã lưu|đã sao chép"
    )),
    ("tool", (  # reading tools
        "báo lỗi|bản in|chế độ ban đêm|chữ nhỏ|chữ to|cài đặt ứng dụng|cỡ chữ|dịch|giao diện tối|giọng đọc|"
        "góp ý|in|in bài|in bài này|in bài viết|in trang|kích thước chữ|mở ứng dụng|nam miền bắc|"
        "nam miền nam|nghe|nghe audio|nghe bài viết|nghe báo|nghe podcast|nghe tin|nghe đọc bài|nữ miền bắc|"
        "nữ miền nam|phóng to|phông chữ|phản hồi|thu nhỏ|tóm tắt|tóm tắt bằng ai|tóm tắt nội dung|"
        "tải ứng dụng|xem bản in|đọc bài|đọc trên ứng dụng|đổi giọng đọc"
    )),
    ("navigation", (  # menus and links of the page
        "bài sau|bài tiếp theo|bài trước|báo giấy|báo in|báo điện tử|bỏ qua nội dung|"
        "bỏ qua và tới nội dung chính|chuyên mục|chuyển đến nội dung|chủ đề|danh mục|e-magazine|emagazine|"
        "english|giá vàng|giới thiệu|gửi bài|gửi bài viết cho tòa soạn|hiển thị thêm|hotline|hồ sơ|hỗ trợ|"
        "kết nối với chúng tôi|liên hệ|liên hệ quảng cáo|liên hệ toà soạn|liên hệ tòa soạn|"
        "liên hệ với chúng tôi|longform|lên đầu trang|lịch thi đấu|lịch vạn niên|megastory|menu|mạng xã hội|"
        "mới nhất|mở|mở menu|mở rộng|nhảy tới nội dung|nhập nội dung tìm kiếm|nhập từ khóa|"
        "nhập từ khóa tìm kiếm|nóng|nội dung chính|phiên bản desktop|phiên bản di động|quay lại|"
        "quảng cáo liên hệ|rao vặt|rss|sau|sitemap|sơ đồ trang|sơ đồ website|sự kiện|thu gọn|"
        "thông tin toà soạn|thông tin tòa soạn|thời tiết|tin mới|tin nóng|tin sau|tin trước|tin tức|"
        "tin tức 24h|tiếng việt|tiếp|tiếp theo|tiện ích|toà soạn|tra cứu|trang chủ|trang của tác giả|"
        "trang sau|trang trước|trước|trở lại|trở lại đầu trang|trở về|trở về trang chủ|trợ giúp|trực tiếp|"
        "tuyển dụng|tìm|tìm kiếm|tìm kiếm nâng cao|tìm kiếm tin tức|tòa soạn|tải thêm|tất cả|"
        "tất cả chuyên mục|tử vi|tỷ giá|về chúng tôi|về trang chủ|về đầu trang|xem chi tiết|xem nhiều hơn|"
        "xem thêm|xem tiếp|xem toàn bộ|xem trang tác giả|xem tất cả|xem đầy đủ|xổ số|điều khoản|"
        "điều khoản sử dụng|đóng|đóng menu|đường dây nóng|đầu trang|đặt báo|đặt mua báo|đặt mua báo in|"
        "đến nội dung chính|đọc thêm|đọc tiếp|ảnh"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertisement|bài tài trợ|bài viết quảng cáo|khuyến mãi|nhà tài trợ|nội dung quảng cáo|"
        "nội dung tài trợ|quảng cáo|quảng cáo bởi|sponsored|thông tin doanh nghiệp|thông tin quảng cáo|"
        "thông tin tài trợ|tin tài trợ|tài trợ|tắt quảng cáo|từ đối tác|được tài trợ|đối tác"
    )),
    ("newsletter", (  # newsletter boxes
        "bản tin|bản tin email|bật thông báo|email của bạn|nhận bản tin|nhận thông báo|nhận tin|nhập email|"
        "nhập email của bạn|theo dõi kênh|đăng ký bản tin|đăng ký kênh|đăng ký ngay|đăng ký nhận bản tin|"
        "đăng ký nhận bản tin miễn phí|đăng ký nhận tin|đăng ký nhận tin mới|đăng ký theo dõi|địa chỉ email"
    )),
    ("related", (  # links to other stories
        "bài cùng chuyên mục|bài cùng tác giả|bài khác|bài liên quan|bài mới nhất|bài nổi bật|"
        "bài viết cùng chủ đề|bài viết khác|bài viết liên quan|bài viết mới|bài viết mới nhất|"
        "bài viết nổi bật|bài đọc nhiều|bình luận nhiều|bình luận nổi bật|bạn có thể quan tâm|bạn nên đọc|"
        "bạn quan tâm|chủ đề liên quan|chủ đề nóng|các bài khác|các bài viết liên quan|các tin khác|"
        "các tin liên quan|có thể bạn muốn đọc|có thể bạn quan tâm|có thể bạn thích|cùng chuyên mục|"
        "cùng chủ đề|cùng tác giả|dành cho bạn|gợi ý cho bạn|không thể bỏ qua|mới - nóng|mới cập nhật|"
        "nổi bật|nổi bật trong ngày|sự kiện liên quan|tin bài liên quan|tin cùng chuyên mục|tin cùng chủ đề|"
        "tin cùng mục|tin cùng sự kiện|tin hot|tin khác|tin liên quan|tin mới cập nhật|tin mới nhất|"
        "tin mới nhận|tin nổi bật|tin theo ngày|tin tiêu điểm|tin trong ngày|tin tức khác|tin tức liên quan|"
        "tin tức mới nhất|tin xem nhiều|tin đọc nhiều|tin đọc nhiều nhất|tiêu điểm|tuyển chọn|tâm điểm|"
        "video liên quan|video nổi bật|xem nhiều|xem nhiều nhất|xem theo ngày|xem thêm bài viết|"
        "xem thêm tin|xem thêm tin khác|xu hướng|đang được quan tâm|đáng chú ý|đáng quan tâm|được quan tâm|"
        "được quan tâm nhất|đề xuất|đề xuất cho bạn|đọc nhiều|đọc nhiều nhất|đọc thêm tin|đừng bỏ lỡ|"
        "đừng bỏ qua"
    )),
    ("comments", (  # comment boxes
        "0 bình luận|báo cáo vi phạm|báo vi phạm|bình luận|bình luận (0|bình luận của bạn|bình luận hay|"
        "bình luận sẽ được biên tập trước khi đăng. xin vui lòng gõ tiếng việt có dấu|"
        "bạn cần đăng nhập để bình luận|bạn nghĩ gì về bài viết này|bạn đọc|chia sẻ ý kiến của bạn|"
        "chưa có bình luận|cũ nhất|gửi|gửi bình luận|gửi ý kiến|gửi đi|"
        "hiện chưa có bình luận nào, hãy trở thành người đầu tiên bình luận cho bài viết này|huỷ|"
        "hãy là người đầu tiên bình luận|hỏi đáp|hủy|không có bình luận|mới nhất trước|quan tâm nhất|"
        "thêm bình luận|trả lời|tất cả bình luận|tối đa: 1500 ký tự|vi phạm|viết bình luận|"
        "vui lòng gõ tiếng việt có dấu|xem bình luận|xem thêm bình luận|xem thêm ý kiến|"
        "xem tất cả bình luận|ý kiến|ý kiến bạn đọc|ý kiến của bạn|ý kiến độc giả|đánh giá|"
        "đăng nhập để bình luận|để lại bình luận"
    )),
    ("subscribe", (  # subscriptions and accounts
        "bài viết dành cho thành viên|bình luận của tôi|dành cho hội viên|gói hội viên|hoạt động của bạn|"
        "hội viên|mua gói|mật khẩu|premium|quên mật khẩu|thuê bao|thông tin tài khoản|tin đã lưu|"
        "trở thành hội viên|tài khoản|tài khoản của tôi|tạo tài khoản|đăng ký|đăng ký / đăng nhập|"
        "đăng ký tài khoản|đăng nhập|đăng nhập / đăng ký|đăng nhập bằng facebook|đăng nhập bằng google|"
        "đăng nhập để đọc tiếp|đăng xuất|đọc báo trả phí|ủng hộ|ủng hộ chúng tôi|ủng hộ tòa soạn"
    )),
    ("consent", (  # cookie and privacy banners
        "bảo vệ dữ liệu cá nhân|chính sách bảo mật|chính sách cookie|chính sách dữ liệu cá nhân|"
        "chính sách quyền riêng tư|chính sách riêng tư|chấp nhận|chấp nhận tất cả|cài đặt cookie|"
        "quyền riêng tư|tôi đồng ý|từ chối|từ chối tất cả|đồng ý"
    )),
    ("media", (  # players and galleries
        "bật tiếng|bộ ảnh|chùm ảnh|infographic|infographics|multimedia|nhấn vào ảnh để phóng to|phát|"
        "phát lại|phát trực tiếp|phát video|phóng to ảnh|podcast|slide|thư viện ảnh|toàn màn hình|"
        "trình duyệt của bạn không hỗ trợ video|trực tiếp video|tạm dừng|tắt tiếng|video|video đang phát|"
        "xem bài viết này trên instagram|xem hình|xem hình ảnh|xem trên youtube|xem video|xem ảnh|"
        "xem ảnh lớn|đang tải|ảnh sau|ảnh tiếp theo|ảnh trước|ảnh trước đó"
    )),
    ("copyright", (  # rights lines
        "bản quyền|bản quyền bài viết|cấm sao chép dưới mọi hình thức|"
        "cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản|"
        "ghi rõ nguồn khi phát hành lại|giữ bản quyền|không sao chép dưới mọi hình thức|"
        "không được sao chép dưới mọi hình thức|link bài gốc|lấy link|mua bản quyền nội dung|"
        "mọi quyền được bảo lưu|toàn bộ bản quyền thuộc về|vui lòng ghi rõ nguồn|xem nguồn|xem tin gốc|"
        "đã đăng ký bản quyền"
    )),
    ("date", (  # age of the page
        "cập nhật|hôm nay|hôm qua|mới đây|thời gian đọc|vừa cập nhật|vừa xong"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "> xem thêm:|>>|>> xem thêm|>> xem thêm:|>> đọc thêm:|>>>|>>> mời độc giả xem|>>> xem thêm|"
        ">>> xem thêm:|>>> đọc thêm:|>>>>|bài liên quan:|bài sau:|bài trước:|bài viết liên quan:|"
        "bạn có thể quan tâm:|có thể bạn chưa biết:|có thể bạn quan tâm|có thể bạn quan tâm:|kỳ sau:|"
        "kỳ trước:|kỳ tới:|link bài gốc|mời bạn đọc|mời bạn đọc thêm|mời quý độc giả|mời xem thêm|"
        "mời độc giả xem|quay lại|tham khảo thêm:|tham khảo:|tin cùng chuyên mục:|tin liên quan:|"
        "tiếp theo:|trở lại|tìm hiểu thêm:|xem bài gốc tại:|xem chi tiết tại|xem chi tiết:|xem lại:|"
        "xem ngay:|xem thêm|xem thêm:|xem tiếp:|» xem thêm:|đọc thêm|đọc thêm:|đọc tiếp|đọc tiếp:|"
        "đừng bỏ lỡ:|→ xem thêm:"
    )),
    ("newsletter", (  # newsletter boxes
        "cài đặt ứng dụng|tham gia kênh|theo dõi kênh|tải ứng dụng|đăng ký bản tin|đăng ký kênh|đăng ký nhận"
    )),
    ("share", (  # share and save buttons
        "chia sẻ bài viết|chia sẻ:|like fanpage|theo dõi báo|theo dõi chúng tôi|theo dõi chúng tôi trên|"
        "theo dõi trên|theo dõi:"
    )),
    ("comments", (  # comment boxes
        "bài viết gửi về|bình luận:|bạn nghĩ gì|bạn đọc gửi|gửi câu hỏi|liên hệ quảng cáo:|"
        "mọi ý kiến đóng góp|mời bạn đọc gửi|thư từ, bài vở|vui lòng gửi|ý kiến:|độc giả có thể gửi|"
        "độc giả gửi"
    )),
    ("subscribe", (  # subscriptions and accounts
        "bài viết này dành cho|bạn cần đăng nhập|nội dung này dành cho|vui lòng đăng nhập|đăng nhập để|"
        "để đọc tiếp|ủng hộ:"
    )),
    ("advert", (  # adverts and marks of paid content
        "nội dung được tài trợ|quảng cáo:|thông tin doanh nghiệp:|tài trợ:|được tài trợ bởi"
    )),
    ("consent", (  # cookie and privacy banners
        "bằng cách nhấp|chúng tôi sử dụng cookie|trang này sử dụng cookie|trang web này sử dụng|"
        "website này sử dụng"
    )),
    ("media", (  # players and galleries
        ">> video:|chùm ảnh:|clip:|mời quý vị xem|mời xem clip|mời xem video|podcast:|video:|xem clip:|"
        "xem video|xem video:"
    )),
    ("copyright", (  # rights and imprint: licence, chief editor, press office
        "bản quyền:|chịu trách nhiệm nội dung|cơ quan chủ quản:|cấm sao chép|ghi rõ nguồn|"
        "giấy phép báo điện tử|giấy phép số|giấy phép xuất bản|không được sao chép|link nguồn|"
        "mọi hình thức sao chép|nghiêm cấm sao chép|nguồn: https|phó tổng biên tập:|toà soạn:|tòa soạn:|"
        "tổng biên tập:|vui lòng ghi rõ|© bản quyền|® ghi rõ nguồn"
    )),
    ("date", (  # age of the page
        "cập nhật lúc|cập nhật ngày|cập nhật:|ngày đăng:|thời gian đọc|xuất bản:|đăng lúc|đăng ngày"
    )),
    ("tool", (  # reading tools
        "cỡ chữ:|nghe bài|nghe podcast:|nghe đọc|đã gửi từ iphone|đính chính:"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "bài cùng chuyên mục|bài cùng tác giả|bài liên quan|bài viết cùng chủ đề|bài viết khác|"
    "bài viết liên quan|bài viết mới nhất|bài viết nổi bật|bạn có thể quan tâm|bạn nên đọc|chủ đề nóng|"
    "các bài khác|các bài viết liên quan|các tin khác|các tin liên quan|có thể bạn muốn đọc|"
    "có thể bạn quan tâm|có thể bạn thích|cùng chuyên mục|cùng chủ đề|cùng tác giả|dành cho bạn|"
    "gợi ý cho bạn|không thể bỏ qua|nổi bật trong ngày|sự kiện liên quan|tin bài liên quan|"
    "tin cùng chuyên mục|tin cùng chủ đề|tin cùng mục|tin cùng sự kiện|tin khác|tin liên quan|"
    "tin mới cập nhật|tin mới nhất|tin mới nhận|tin nổi bật|tin tiêu điểm|tin tức liên quan|"
    "tin tức mới nhất|tin xem nhiều|tin đọc nhiều|tin đọc nhiều nhất|video liên quan|video nổi bật|"
    "xem nhiều|xem nhiều nhất|xem thêm tin khác|đang được quan tâm|được quan tâm nhất|đề xuất cho bạn|"
    "đọc nhiều|đọc nhiều nhất|đừng bỏ lỡ"
)

# Section names of newspapers (VnExpress, Tuổi Trẻ, Thanh Niên, Dân trí, VietnamNet)
SECTIONS = (
    "ai|an ninh|an sinh|biển đảo|bình luận|bóng đá|bóng đá quốc tế|bóng đá việt nam|bạn đọc|bất động sản|"
    "châu mỹ|châu á|châu âu|chính trị|chính trị - xã hội|chứng khoán|cuộc sống đó đây|công nghệ|"
    "công nghệ số|cười|diễn đàn|doanh nghiệp|du học|du lịch|dân tộc|gia đình|giao thông|giáo dục|giải trí|"
    "giới trẻ|góc nhìn|hình sự|hồ sơ|khoa học|khoa học công nghệ|khởi nghiệp|kinh doanh|kinh tế|"
    "kinh tế việt nam|lao động|làm đẹp|miền trung|miền tây|môi trường|nghệ thuật|ngoại hạng anh|ngân hàng|"
    "người việt|nhà đất|nhân ái|nhịp sống trẻ|nông nghiệp|nông thôn|phim|pháp luật|phân tích|phóng sự|"
    "phóng sự - ký sự|quan điểm|quân sự|quốc phòng|quốc tế|sách|số hóa|sức khoẻ|sức khỏe|sự kiện|tennis|"
    "thư giãn|thế giới|thể thao|thị trường|thời sự|thời trang|tiêu dùng|trong nước|trung đông|tuyển sinh|"
    "tài chính|tâm sự|tôn giáo|từ thiện|việc làm|văn hoá|văn hóa|văn hóa - giải trí|văn học|xe|xã hội|"
    "y tế|âm nhạc|ô tô|ô tô - xe máy|ô tô xe máy|ý kiến|ăn gì|điều tra|đô thị|đầu tư|địa phương|đời sống|"
    "ẩm thực"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "tháng giêng": 1,
    "tháng một": 1,
    "tháng hai": 2,
    "tháng ba": 3,
    "tháng tư": 4,
    "tháng năm": 5,
    "tháng sáu": 6,
    "tháng bảy": 7,
    "tháng bẩy": 7,
    "tháng tám": 8,
    "tháng chín": 9,
    "tháng mười": 10,
    "tháng mười một": 11,
    "tháng mười hai": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "chủ nhật|cn|thứ ba|thứ bảy|thứ bẩy|thứ hai|thứ năm|thứ sáu|thứ tư"
)

# Words round a date in a date line
DATE_WORDS = (
    "chiều|chỉnh sửa|cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật mới nhất|cập nhật ngày|giờ|"
    "giờ việt nam|hôm nay|hồi|lúc|ngày|ngày cập nhật|ngày xuất bản|ngày đăng|năm|phát hành|phút|sáng|"
    "số ra ngày|sửa lần cuối|sửa đổi|thg|tháng|thời gian|thời gian đăng|trưa|tối|vào|vào lúc|xuất bản|"
    "xuất bản ngày|đêm|đăng|đăng lúc|đăng ngày|đăng tải"
)

# Those that announce a modification
UPDATED_WORDS = (
    "chỉnh sửa|cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật mới nhất|cập nhật ngày|ngày cập nhật|"
    "sửa lần cuối|sửa đổi"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "giây", "trước", "second"),
    ("", "giờ", "trước", "hour"),
    ("", "hôm nay", "", "today"),
    ("", "hôm qua", "", "yesterday"),
    ("", "mới đây", "", "now"),
    ("", "ngày", "trước", "day"),
    ("", "năm", "trước", "year"),
    ("", "phút", "trước", "minute"),
    ("", "tháng", "trước", "month"),
    ("", "tiếng", "trước", "hour"),
    ("", "tuần", "trước", "week"),
    ("", "vừa xong", "", "now"),
    ("cách đây", "giây", "", "second"),
    ("cách đây", "giờ", "", "hour"),
    ("cách đây", "ngày", "", "day"),
    ("cách đây", "phút", "", "minute"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "cùng|và|với"
)

# Frequent function words that tell the language
STOPWORDS = (
    "bị|cho|các|có|cũng|của|khi|không|là|một|người|những|này|theo|trong|tại|và|vào|về|với|đang|đã|được|đến|ở"
)
