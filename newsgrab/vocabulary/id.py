"""Indonesian, with the Malay words of its neighbours: the words of its newspapers.

Folded (NFKC, casefold, straight apostrophes), sorted within each table or group; no trailing colon.
"""

from newsgrab.vocabulary.shape import Groups

# One entry a line would make twenty screens of each module.
# fmt: off

# Words that announce a field when a colon follows or they stand alone -> the field
LABELS: Groups = (
    ("headline", (
        "judul|judul artikel|judul berita|judul tulisan|kepala berita|perihal|subjek|tajuk|tajuk berita"
    )),
    ("description", (
        "abstrak|anak judul|cuplikan|deskripsi|deskripsi singkat|intisari|intisari-online|kutipan|pengantar|"
        "rangkuman|ringkasan|ringkasan berita|sinopsis|sub judul|subjudul|teras|teras berita"
    )),
    ("caption", (
        "caption foto|grafik|grafis|kapsi|kapsyen|ket foto|ket gambar|ket. foto|keterangan foto|"
        "keterangan gambar|keterangan video|takarir|teks foto"
    )),
    ("credit_line", (
        "dok|dok.|dokumentasi|foto|foto dok|foto dokumentasi|foto ilustrasi|foto oleh|fotografer|gambar|"
        "gambar hiasan|gambar ilustrasi|hak cipta foto|ilustrasi|ilustrasi foto|ilustrator|infografis|"
        "kredit foto|kredit gambar|pewarta foto|sumber foto|sumber gambar|tangkapan layar"
    )),
    ("body", (
        "artikel|badan berita|isi|isi artikel|isi berita|konten|naskah|teks"
    )),
    ("category", (
        "bagian|dalam kategori|diposting di|dipublikasikan di|ditulis di|kanal|kategori|kategori berita|"
        "posted dalam|rubrik|seksi|sub kategori|subkategori|tema|topik"
    )),
    ("keywords", (
        "berita terkait topik|isu terkait|kata kunci|label|penanda|tag|tag berita|tag terkait|"
        "tag terpopuler|tagar|tagged|tags|topik berita|topik terkait"
    )),
    ("byline", (
        "dilaporkan oleh|diposting oleh|ditulis oleh|diunggah oleh|jurnalis|kontributor|laporan|"
        "laporan oleh|laporan wartawan|nama penulis|naskah oleh|oleh|penerjemah|pengarang|penulis|"
        "penulis artikel|pewarta|reporter|tulisan|wartawan"
    )),
    ("published", (
        "dimuat|diposting|diposting pada|dipublikasi|dipublikasikan|dipublikasikan pada|dirilis|diterbitkan|"
        "diterbitkan pada|diterbitkan pada tanggal|diunggah|diunggah pada|hari, tanggal|hari/tanggal|"
        "publikasi|publish|tanggal|tanggal publikasi|tanggal rilis|tanggal tayang|tanggal terbit|"
        "tanggal unggah|tarikh|tarikh terbit|tayang|tayang pada|terbit|terbit pada|waktu|waktu tayang|"
        "waktu terbit"
    )),
    ("modified", (
        "diedit|dikemas kini|dimutakhirkan|diperbaharui|diperbaharui pada|diperbarui|diperbarui pada|"
        "disunting|diubah|diupdate|kemas kini|pembaruan|pembaruan terakhir|perubahan terakhir|"
        "terakhir diperbarui|terakhir diubah|update terakhir"
    )),
    ("language", (
        "bahasa"
    )),
    ("url", (
        "alamat|artikel asli|baca di sumber|link artikel|link asli|link berita|pranala|sumber url|tautan|"
        "tautan artikel|tautan asli|url sumber"
    )),
    ("site", (
        "koran|laman|majalah|media|nama media|penerbit|portal|situs|sumber|sumber berita|surat kabar"
    )),
    ("drop", (  # mail heads, export fields and imprint
        "balas ke|copyright|dari|diakses|diakses pada|dibaca|dilihat|diunduh|durasi baca|edisi|editor|"
        "estimasi baca|faks|hak cipta|hal|halaman|hlm|jenis dokumen|jumlah kata|jumlah pembaca|kepada|kota|"
        "lampiran|lisensi|lokasi|no.|nomor|organisasi|panjang|pembaca|pemimpin redaksi|penanggung jawab|"
        "penerbit hak cipta|penerima|pengirim|penyunting|perusahaan|redaktur|redaktur pelaksana|surel|"
        "tanggal akses|telepon|telp|tembusan|tempat|tokoh|volume|waktu baca"
    )),
)

# Words that open a picture credit
CREDIT_LABELS = (
    "arsip|dok|dok foto|dok.|dok. foto|dokumentasi|foto|foto arsip|foto dari|foto dok|foto dok.|"
    "foto dokumentasi|foto file|foto ilustrasi|foto istimewa|foto oleh|foto-foto|foto/|fotografer|gambar|"
    "gambar hiasan|gambar oleh|grafis|hak cipta foto|ilustrasi|ilustrasi foto|ilustrasi oleh|ilustrator|"
    "infografis|istimewa|jepretan|karikatur|kredit|kredit foto|kredit gambar|peta|pewarta foto|sumber|"
    "sumber foto|sumber gambar|sumber ilustrasi|tangkapan layar|tangkapan layar video|video"
)

# Words that open a caption
CAPTION_LABELS = (
    "caption|caption foto|kapsi|kapsyen|ket foto|ket gambar|ket. foto|keterangan|keterangan foto|"
    "keterangan gambar|keterangan video|takarir|teks foto"
)

# Words before an author's name
BYLINE_OPENERS = (
    "dilaporkan oleh|diliput oleh|diposting oleh|disusun oleh|diterjemahkan oleh|ditulis oleh|"
    "diunggah oleh|kolom oleh|laporan|laporan langsung|laporan oleh|laporan wartawan|liputan oleh|oleh|"
    "opini oleh|penulis|pewarta|reporter|teks dan foto|teks oleh"
)

# Words after an author's name
BYLINE_TAILS = (
    "jurnalis|kolumnis|kontributor|koresponden|melaporkan|pewarta|reporter|wartawan"
)

# Job titles, desks and agencies of a byline: no names of people
JOBS = (
    "advokat|akademisi|aktivis|ant|antara|asisten editor|bernama|biro bandung|biro jakarta|biro surabaya|"
    "citizen reporter|content writer|desk ekonomi|desk internasional|desk nasional|dewan redaksi|dokter|"
    "dosen|editor|editor bahasa|ekonom|fotografer|guru besar|guru besar fakultas|ilustrator|jurnalis|"
    "jurnalis senior|kolumnis|kontributor|koresponden|litbang|litbang kompas|lkbn antara|magang|mahasiswa|"
    "meja redaksi|pakar|pegiat|pemimpin redaksi|penanggung jawab|peneliti|peneliti senior|penerjemah|"
    "pengacara|pengamat|pengamat ekonomi|pengamat politik|penulis|penulis lepas|penulis opini|penulis tamu|"
    "penyunting|pewarta|pewarta foto|praktisi|produser|redaksi|redaktur|redaktur pelaksana|redaktur senior|"
    "reporter|sastrawan|sejarawan|staf redaksi|sub editor|tim|tim liputan|tim redaksi|videografer|"
    "wakil pemimpin redaksi|wakil redaktur|warga|wartawan|wartawan senior"
)

# Whole lines of page furniture -> its kind
FURNITURE: Groups = (
    ("share", (  # share and save buttons
        "bagi|bagikan|bagikan artikel|bagikan artikel ini|bagikan berita|bagikan berita ini|"
        "bagikan di facebook|bagikan ini|bagikan ke|bagikan ke facebook|bagikan ke twitter|"
        "bagikan ke whatsapp|bagikan ke x|bagikan lewat|bagikan melalui|bagikan via|copy link|copy url|"
        "disimpan|google news|ikuti|ikuti kami|ikuti kami di|ikuti kami di google news|ikuti penulis|"
        "ikuti saluran whatsapp|ikuti topik|kirim|kirim email|kirim ke teman|kirim lewat email|kongsi|"
        "kongsi artikel|link berhasil disalin|link disalin|markah|mengikuti|salin|salin link|salin pautan|"
        "salin tautan|salin url|sebarkan|sebarkan artikel ini|share this article|simpan|simpan artikel|"
        "simpan berita|suka|sukai|tandai|tautan berhasil disalin|tautan disalin|tersimpan|tidak suka|tweet"
    )),
    ("tool", (  # reading tools
        "baca di aplikasi|besar|buka aplikasi|buka di aplikasi|cetak|cetak artikel|cetak berita|"
        "cetak halaman|dengarkan|dengarkan artikel|dengarkan artikel ini|dengarkan berita|download aplikasi|"
        "kecil|kirim koreksi|koreksi|laporkan|laporkan artikel|laporkan kesalahan|lihat semua halaman|"
        "mode gelap|mode terang|perbesar huruf|perkecil|perkecil huruf|ringkas|ringkasan ai|sedang|"
        "tampilkan ringkasan|tampilkan semua|tampilkan semua halaman|terjemahkan|text-to-speech|ukuran font|"
        "ukuran huruf|ukuran teks|unduh|unduh aplikasi"
    )),
    ("navigation", (  # menus and links of the page
        "arsip|artikel berikutnya|artikel sebelumnya|artikel selanjutnya|baca halaman selanjutnya|"
        "baca selengkapnya|bantuan|beranda|beriklan|berikutnya|berita selanjutnya|buka|buka menu|cari|"
        "cari berita|cuaca|daftar isi|disclaimer|e-paper|edisi cetak|epaper|faq|halaman|halaman berikutnya|"
        "halaman depan|halaman sebelumnya|halaman selanjutnya|halaman utama|home|hubungi kami|indeks|"
        "indeks berita|index|index berita|info iklan|jadwal salat|jadwal sholat|jaringan|jaringan media|"
        "karier|karir|ke atas|ke halaman penulis|kembali|kembali ke atas|kembali ke beranda|"
        "ketentuan layanan|ketentuan penggunaan|ketik kata kunci|kode etik|kode etik jurnalistik|kontak|"
        "kontak kami|koran digital|lainnya|langkau ke kandungan utama|langsung ke isi|langsung ke konten|"
        "langsung ke konten utama|lanjut baca|lanjut membaca|lanjutkan membaca|laporan khusus|"
        "lewati ke konten|lihat lainnya|lihat lebih banyak|lihat lebih sedikit|lihat selengkapnya|"
        "lihat semua|load more|lompat ke konten|loncat ke konten|media kit|menu|menu utama|muat lagi|"
        "muat lebih banyak|next|pasang iklan|pedoman|pedoman media siber|pedoman pemberitaan|pencarian|"
        "peta situs|populer|prev|profil|profil penulis|pusat bantuan|redaksi|rubrikasi|sebelumnya|"
        "selanjutnya|selebihnya|selengkapnya|semua artikel|semua berita|siaran langsung|site map|sitemap|"
        "sorotan|susunan redaksi|syarat & ketentuan|syarat dan ketentuan|syarat penggunaan|"
        "tampilkan lebih banyak|tampilkan lebih sedikit|telusuri|tentang kami|terkini|topik|topik pilihan|"
        "tutup|tutup menu"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertisement|advertorial|bersponsor|dari mitra|disponsori|geser untuk melanjutkan|"
        "gulir untuk lanjut membaca|gulir untuk melanjutkan|hapus iklan|iklan|iklan anda di sini|"
        "iklan sponsor|kerja sama|konten bersponsor|konten kerja sama|konten sponsor|"
        "lanjut baca setelah iklan|lanjutkan dengan konten|lanjutkan membaca setelah iklan|pariwara|"
        "penawaran|pengumuman iklan|pilihan produk|promo|promosi|scroll to continue with content|"
        "scroll untuk lanjut membaca|scroll untuk melanjutkan|scroll untuk melanjutkan membaca|tajaan|"
        "tanpa iklan|tutup iklan"
    )),
    ("newsletter", (  # newsletter boxes
        "aktifkan notifikasi|alamat email|berlangganan gratis|berlangganan newsletter|buletin|"
        "daftar newsletter|dapatkan berita terbaru|dapatkan newsletter|dapatkan notifikasi|email anda|"
        "gabung channel telegram|gabung grup whatsapp|gabung saluran whatsapp|gabung sekarang|"
        "langganan gratis|langganan newsletter|langganan sekarang|masukkan alamat email|masukkan email|"
        "masukkan email anda|newsletter|notifikasi|terima kasih telah berlangganan"
    )),
    ("related", (  # links to other stories
        "anda mungkin juga suka|anda mungkin suka|anda mungkin tertarik|artikel berkaitan|"
        "artikel dari penulis yang sama|artikel lain|artikel lainnya|artikel pilihan|artikel populer|"
        "artikel rekomendasi|artikel terbaru|artikel terkait|baca|baca juga|baca lagi|baca lainnya|"
        "banyak dibaca|berita berkaitan|berita foto|berita hari ini|berita lain|berita lainnya|"
        "berita pilihan|berita populer|berita rekomendasi|berita sebelumnya|berita terbaru|berita terkait|"
        "berita terkini|berita terpopuler|berita utama|dari kategori yang sama|direkomendasikan|"
        "editor's pick|fokus|foto terkait|headline|jangan ketinggalan|jangan lewatkan|kabar terkini|"
        "kamu mungkin suka|konten terkait|lagi ramai|lebih banyak dari penulis|lihat juga|most popular|"
        "mungkin anda suka|mungkin anda tertarik|mungkin kamu suka|paling banyak dibaca|paling dibaca|"
        "paling dikomentari|paling popular|paling populer|pilihan editor|pilihan pembaca|pilihan redaksi|"
        "pilihan untuk anda|pilihan untukmu|rekomendasi|rekomendasi untuk anda|rekomendasi untukmu|"
        "sedang hangat|sedang tren|simak juga|sorotan lainnya|tag populer|tag terpopuler|terbanyak dibaca|"
        "terbaru|terkait|terkini lainnya|terpopuler|tonton juga|topik populer|topik terkait|trending|"
        "trending topic|tulisan lain|untuk anda|untukmu|video pilihan|video populer|video terkait|"
        "video terpopuler|viral"
    )),
    ("comments", (  # comment boxes
        "0 komentar|apa pendapatmu|apa reaksi anda|baca komentar|bagaimana tanggapan anda|balas|batal|"
        "batalkan balasan|belum ada komentar|beri komentar|berikan komentar|berikan komentar anda|diskusi|"
        "jadilah yang pertama berkomentar|kirim komentar|kirim masukan|komentar|komentar (0|"
        "komentar sepenuhnya menjadi tanggung jawab komentator|komentar terbaru|laporkan komentar|"
        "lihat komentar|lihat semua komentar|login untuk berkomentar|masuk untuk berkomentar|semua komentar|"
        "silakan login untuk memberi komentar|tambahkan komentar|tampilkan komentar|terlama|"
        "tidak ada komentar|tinggalkan balasan|tinggalkan komentar|tulis komentar|tulis komentar anda|"
        "tulis komentarmu"
    )),
    ("subscribe", (  # subscriptions and accounts
        "akun|akun saya|artikel premium|baca tanpa iklan|belum punya akun|belum punya akun? daftar|"
        "berlangganan|berlangganan sekarang|buat akun|coba gratis|daftar|daftar akun|daftar gratis|"
        "daftar sekarang|donasi|donasi sekarang|dukung kami|eksklusif|gabung kompas.com|jadi anggota|"
        "kata sandi|keanggotaan|keluar|khusus pelanggan|khusus pelanggan kompas.id|konten premium|langganan|"
        "langganan koran|log masuk|login|lupa kata sandi|lupa password|masuk|masuk / daftar|"
        "masuk atau daftar|masuk dengan google|membership|mulai berlangganan|paket langganan|premium|"
        "profil saya|riwayat baca|sudah berlangganan|sudah berlangganan? masuk|sudah punya akun|"
        "sudah punya akun? masuk"
    )),
    ("consent", (  # cookie and privacy banners
        "dasar privasi|kebijakan cookie|kebijakan data pribadi|kebijakan privasi|mengerti|ok, saya mengerti|"
        "pemberitahuan privasi|pengaturan cookie|pengaturan privasi|privasi|saya setuju|setuju|terima|"
        "terima semua|tolak|tolak semua"
    )),
    ("media", (  # players and galleries
        "bisukan|dok. istimewa|foto berikutnya|foto lainnya|foto sebelumnya|galeri|galeri foto|ilustrasi|"
        "infografis|jeda|layar penuh|lihat foto|lihat galeri|lihat gambar|lihat postingan ini di instagram|"
        "lihat video|live|live streaming|live tv|memuat|perbesar|perbesar foto|perbesar gambar|podcast|"
        "putar|putar ulang|putar video|saksikan|sedang memuat|senyapkan|tampilkan gambar|tonton|"
        "tonton video|video|video lainnya|video tidak tersedia"
    )),
    ("copyright", (  # rights lines
        "artikel ini telah tayang di|beli lisensi|dilarang memperbanyak tanpa izin|"
        "dilarang mengutip tanpa izin|dilarang menyalin tanpa izin|hak cipta|hak cipta dilindungi|"
        "hak cipta dilindungi undang-undang|hak cipta terpelihara|izin kutip|lisensi konten|"
        "seluruh hak cipta dilindungi|semua hak dilindungi"
    )),
    ("date", (  # age of the page
        "baru saja|diperbarui|diterbitkan|hari ini|kemarin|menit baca|terbit|waktu baca"
    )),
)

# Openings of furniture lines that go on -> its kind
FURNITURE_OPENERS: Groups = (
    ("related", (  # links to other stories
        "(baca juga:|(baca:|[baca:|artikel terkait:|baca :|baca artikel|baca berita|baca berita lainnya|"
        "baca juga|baca juga :|baca juga:|baca lainnya:|baca lebih lanjut|baca lebih lengkap|baca pula|"
        "baca pula:|baca selengkapnya|baca selengkapnya:|baca terus|baca update|baca:|berita terkait:|"
        "cek berita dan artikel|cek juga|cek juga:|dapatkan update berita|halaman berikutnya|"
        "halaman selanjutnya|ikuti berita terbaru kami|ikuti berita terkini|jangan lewatkan:|klik di sini|"
        "lihat juga|lihat juga:|lihat pula:|link:|pilihan editor:|rekomendasi:|saksikan juga|"
        "saksikan juga:|sebelumnya:|selanjutnya:|selengkapnya:|silakan baca konten|simak berita|"
        "simak berita selengkapnya|simak juga|simak juga:|simak pula|simak pula:|simak selengkapnya|simak:|"
        "terkait:|tonton juga|tonton juga:|tonton:|update berita|yuk, baca|yuk, simak juga"
    )),
    ("newsletter", (  # newsletter boxes
        "ayo bergabung|ayo gabung|bergabung dengan|berlangganan newsletter|daftarkan email|dapatkan artikel|"
        "dapatkan berita|dapatkan informasi|dapatkan kabar|dapatkan notifikasi|dapatkan update|"
        "download aplikasi|gabung di|ikuti channel|ikuti kanal|ikuti saluran|ikuti whatsapp|klik link|"
        "langganan newsletter|mari bergabung|unduh aplikasi"
    )),
    ("share", (  # share and save buttons
        "bagikan artikel|bagikan ke|bagikan:|ikuti akun|ikuti google news|ikuti kami|ikuti kami di|"
        "ikuti kami:|ikuti media sosial|sebarkan:|share:"
    )),
    ("comments", (  # comment boxes
        "apa komentar|bagaimana menurut|bagaimana pendapat|beri komentar|berikan komentar|"
        "jadilah yang pertama|kirim artikel|kirim opini|kirim tulisan|komentar anda|komentar:|"
        "konten di luar tanggung jawab|konten ini adalah|kritik dan saran|laporkan ke|punya info|"
        "punya informasi|silakan kirim|silakan login|tulis komentar"
    )),
    ("subscribe", (  # subscriptions and accounts
        "artikel ini khusus|belum punya akun|dukung jurnalisme|khusus pelanggan|konten ini khusus|"
        "lanjutkan membaca|masuk untuk|silakan berlangganan|silakan masuk|sudah berlangganan|"
        "sudah punya akun|untuk membaca selengkapnya"
    )),
    ("advert", (  # adverts and marks of paid content
        "advertisement scroll|artikel ini disponsori|artikel ini merupakan kerja sama|dapatkan promo|"
        "disponsori oleh|gulir untuk|iklan:|konten ini disponsori|konten ini merupakan kerja sama|scroll to|"
        "scroll untuk"
    )),
    ("consent", (  # cookie and privacy banners
        "dengan melanjutkan|dengan menggunakan situs|dengan mengklik|kami menggunakan cookie|"
        "situs ini menggunakan|situs web ini menggunakan"
    )),
    ("media", (  # players and galleries
        "[gambas:|[gambas:video|foto: lihat|galeri foto:|galeri:|lihat foto:|lihat video:|podcast:|"
        "saksikan live|saksikan video|simak video|simak video di|tonton video|video:"
    )),
    ("copyright", (  # rights, imprint, and the line of Tribun and Kompas pages that names the first printing
        "artikel asli|artikel ini ditulis|artikel ini pertama kali|artikel ini sebelumnya|"
        "artikel ini sudah tayang|artikel ini telah tayang|berita ini disiarkan|berita ini sudah|"
        "berita ini telah tayang|dilarang keras|dilarang mengutip|dilarang menyalin|editor :|editor:|"
        "hak cipta ©|konten ini diproduksi|penerjemah:|penyunting :|penyunting:|pewarta :|produser:|"
        "redaktur :|redaktur:|sub editor:|sumber: antara|tulisan ini pernah|tulisan ini telah|uploader :|"
        "uploader:"
    )),
    ("date", (  # age of the page
        "diperbarui pada|diperbarui:|dipublikasikan:|diterbitkan pada|diterbitkan:|diupdate|kemas kini|"
        "tayang:|terbit:|waktu baca|waktu baca:"
    )),
    ("tool", (  # reading tools
        "[catatan redaksi|artikel ini diterjemahkan|catatan redaksi:|dengarkan artikel|dikirim dari iphone|"
        "koreksi:|ralat:|ukuran huruf:"
    )),
)

# Headings after which only other stories follow
RELATED_HEADS = (
    "anda mungkin juga suka|anda mungkin suka|anda mungkin tertarik|artikel berkaitan|"
    "artikel dari penulis yang sama|artikel lain|artikel lainnya|artikel pilihan|artikel populer|"
    "artikel rekomendasi|artikel terbaru|artikel terkait|baca juga|baca lainnya|banyak dibaca|"
    "berita berkaitan|berita lain|berita lainnya|berita pilihan|berita populer|berita rekomendasi|"
    "berita terbaru|berita terkait|berita terkini|berita terpopuler|dari kategori yang sama|foto terkait|"
    "jangan ketinggalan|jangan lewatkan|kamu mungkin suka|konten terkait|lihat juga|mungkin anda suka|"
    "mungkin anda tertarik|mungkin kamu suka|paling banyak dibaca|paling dibaca|paling dikomentari|"
    "paling populer|pilihan editor|pilihan redaksi|pilihan untuk anda|pilihan untukmu|rekomendasi|"
    "rekomendasi untuk anda|rekomendasi untukmu|simak juga|tag populer|tag terpopuler|terbanyak dibaca|"
    "terkini lainnya|terpopuler|tonton juga|topik populer|video pilihan|video populer|video terkait|"
    "video terpopuler"
)

# Section names of newspapers (Kompas, detikcom, Tempo, Republika, Media Indonesia)
SECTIONS = (
    "agama|asia|badminton|berita|bisnis|bola|budaya|bulu tangkis|bursa|cek fakta|daerah|desa|dunia|"
    "editorial|edu|edukasi|ekonomi|ekonomi bisnis|energi|film|finansial|fokus|foto|gadget|gaya|gaya hidup|"
    "global|hiburan|hukum|hukum dan kriminal|humaniora|industri|infrastruktur|inspirasi|internasional|"
    "investasi|investigasi|iptek|islam|kecantikan|keluarga|kesehatan|keuangan|khazanah|kolom|kota|"
    "kriminal|kuliner|laporan utama|lingkungan|luar negeri|makanan|makro|mancanegara|megapolitan|metro|"
    "metropolitan|militer|mode|moneter|moto gp|motogp|musik|nasional|nusantara|olahraga|opini|otomotif|"
    "parenting|parlemen|pasar modal|pemilu|pendidikan|perbankan|perempuan|peristiwa|perjalanan|pertahanan|"
    "pertanian|pilkada|pilpres|politik|politik dan hukum|properti|ragam|ramadhan|regional|sains|sastra|"
    "seleb|selebritas|selebriti|seni|seni budaya|sepak bola|sepakbola|sosial|sosok|surat pembaca|tajuk|"
    "tajuk rencana|tekno|teknologi|tokoh|transportasi|travel|umkm|umum|unik|wawancara|wisata"
)

# Month names, forms and abbreviations (CLDR 46 and press usage)
MONTHS: dict[str, int] = {
    "jan": 1,
    "januari": 1,
    "feb": 2,
    "februari": 2,
    "febuari": 2,
    "peb": 2,
    "pebruari": 2,
    "mac": 3,
    "mar": 3,
    "maret": 3,
    "apr": 4,
    "april": 4,
    "mei": 5,
    "jun": 6,
    "juni": 6,
    "jul": 7,
    "julai": 7,
    "juli": 7,
    "ags": 8,
    "agt": 8,
    "agu": 8,
    "agust": 8,
    "agustus": 8,
    "ogos": 8,
    "sep": 9,
    "sept": 9,
    "september": 9,
    "okt": 10,
    "oktober": 10,
    "nop": 11,
    "nopember": 11,
    "nov": 11,
    "november": 11,
    "des": 12,
    "desember": 12,
    "dis": 12,
    "disember": 12,
}

# Weekday names and abbreviations (CLDR 46 and press usage)
WEEKDAYS = (
    "ahad|isnin|jum|jum'at|jumaat|jumat|kam|kamis|khamis|min|minggu|rab|rabu|sab|sabtu|sel|selasa|sen|senin"
)

# Words round a date in a date line
DATE_WORDS = (
    "dikemas kini|dimuat|diperbaharui|diperbaharui pada|diperbarui|diperbarui pada|diposting|diposting pada|"
    "dipublikasi|dipublikasikan|dipublikasikan pada|dirilis|diterbitkan|diterbitkan pada|diubah|diunggah|"
    "diunggah pada|diupdate|edisi|hari|hari ini|jam|kemas kini|malam|pada|pagi|pembaruan|pembaruan terakhir|"
    "pk|publikasi|pukul|sejak|siang|sore|tanggal|tanggal publikasi|tanggal terbit|tarikh|tayang|tayang pada|"
    "terakhir diperbarui|terakhir diubah|terbit|terbit pada|tgl|update terakhir|waktu"
)

# Those that announce a modification
UPDATED_WORDS = (
    "dikemas kini|diperbaharui|diperbaharui pada|diperbarui|diperbarui pada|diubah|diupdate|kemas kini|"
    "pembaruan|pembaruan terakhir|terakhir diperbarui|terakhir diubah|update terakhir"
)

# Relative times: words before the number, unit word, words after -> unit ("now" and "day" stand alone)
RELATIVE: tuple[tuple[str, str, str, str], ...] = (
    ("", "baru saja", "", "now"),
    ("", "bulan", "lalu", "month"),
    ("", "bulan", "yang lalu", "month"),
    ("", "detik", "lalu", "second"),
    ("", "detik", "yang lalu", "second"),
    ("", "hari", "lalu", "day"),
    ("", "hari", "yang lalu", "day"),
    ("", "hari ini", "", "today"),
    ("", "jam", "lalu", "hour"),
    ("", "jam", "yang lalu", "hour"),
    ("", "kemarin", "", "yesterday"),
    ("", "menit", "lalu", "minute"),
    ("", "menit", "yang lalu", "minute"),
    ("", "minggu", "lalu", "week"),
    ("", "minggu", "yang lalu", "week"),
    ("", "pekan", "lalu", "week"),
    ("", "tahun", "lalu", "year"),
    ("", "tahun", "yang lalu", "year"),
)

# The order of a date in numbers
DATE_ORDER = "dmy"

# Words that join names
AND = (
    "bersama|dan|serta"
)

# Frequent function words that tell the language
STOPWORDS = (
    "adalah|akan|atau|bahwa|dalam|dan|dari|dengan|di|ini|itu|juga|karena|kata|kepada|mereka|oleh|pada|para|"
    "saat|sebagai|telah|tersebut|tidak|untuk|yang"
)
