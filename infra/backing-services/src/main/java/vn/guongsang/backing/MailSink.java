package vn.guongsang.backing;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * An SMTP server that keeps every mail as a file and shows it, instead of sending it on. What it
 * has answered with 250 is on disk and survives a restart; nothing is kept in memory.
 */
public final class MailSink implements AutoCloseable {
    private final int smtpPort;
    private final MailFolder folder;
    private final GreenMail smtp;
    private final MailSite site;

    private MailSink(int smtpPort, MailFolder folder, GreenMail smtp, MailSite site) {
        this.smtpPort = smtpPort;
        this.folder = folder;
        this.smtp = smtp;
        this.site = site;
    }

    /**
     * Starts both servers on the loopback address.
     *
     * @param home holds the mails; created where it is missing
     * @throws BackingServiceFailed if a port is taken or the home cannot be written
     */
    public static MailSink start(Path home, int smtpPort, int httpPort) {
        var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try {
            assertFree(smtpPort);
            var folder = MailFolder.open(home.resolve("mails"));
            var site = MailSite.start(folder, httpPort);
            smtp.getUserManager().setMessageDeliveryHandler((mail, to) -> keep(folder, mail, to));
            smtp.start();
            return new MailSink(smtpPort, folder, smtp, site);
        } catch (IOException e) {
            throw new BackingServiceFailed(
                    "The mail sink did not start on ports "
                            + smtpPort
                            + " and "
                            + httpPort
                            + " ("
                            + e.getMessage()
                            + "). Free them and make "
                            + home
                            + " writable, then try again.",
                    e);
        }
    }

    /** GreenMail itself reports a taken port in another thread only. */
    private static void assertFree(int port) throws BindException {
        if (!FreePorts.isFree(port)) {
            throw new BindException("Port " + port + " is taken");
        }
    }

    /** Asked once for each recipient, before the mail is answered for; kept at the first. */
    private static GreenMailUser keep(MailFolder folder, MovingMessage mail, MailAddress recipient)
            throws MessagingException {
        var recipients = mail.getToAddresses().stream().map(MailAddress::getEmail).toList();
        if (recipients.getFirst().equals(recipient.getEmail())) {
            folder.keep(recipients, mail.getMessage());
        }
        return new NoMailbox(recipient.getEmail());
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** Where the mails can be read; {@code mails.json} below it lists them for programs. */
    public URI address() {
        return site.address();
    }

    /** All mails, the first received first. */
    public List<Mail> mails() {
        return folder.newest().toList().reversed();
    }

    @Override
    public void close() {
        smtp.stop();
        site.close();
    }
}
