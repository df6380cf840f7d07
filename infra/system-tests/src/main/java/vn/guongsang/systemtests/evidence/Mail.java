package vn.guongsang.systemtests.evidence;

import java.util.List;

/** One mail that the SMTP server took. */
public record Mail(String messageId, List<String> to, String subject) {

    public Mail {
        to = List.copyOf(to);
    }
}
