package vn.guongsang.backing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The mails as a page that needs no script. All that came from outside is escaped. */
final class MailPage {
    static final int SHOWN = 200;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private MailPage() {}

    static String of(List<Mail> mails, int total) {
        return """
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Hộp thư thử</title>
        <style>
          body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
          article { border: 1px solid #999; border-radius: .4rem; padding: 0 1rem; margin: 1rem 0 }
          h2 { font-size: 1.1rem; margin-bottom: 0 }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
        </style>
        </head>
        <body>
        <h1>Hộp thư thử</h1>
        <p>Thư ở đây không được gửi ra ngoài. Có %d thư, đang hiện %d thư mới nhất.
        Tải lại trang để xem thư mới. Dạng JSON: <a href="mails.json">mails.json</a></p>
        <p lang="en">Mails kept here are not sent on. Reload the page to see new ones.</p>
        %s
        </body>
        </html>
        """
                .formatted(
                        total,
                        mails.size(),
                        mails.stream().map(MailPage::article).collect(Collectors.joining()));
    }

    private static String article(Mail mail) {
        return """
        <article>
        <h2>%s</h2>
        <p>Gửi đến %s · từ %s · lúc <time datetime="%s">%s</time></p>
        <pre>%s</pre>
        </article>
        """
                .formatted(
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.from()),
                        mail.receivedAt(),
                        WHEN.format(mail.receivedAt()),
                        escaped(mail.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
