package vn.guongsang.systemtests.evidence;

import java.util.List;

/**
 * One mail that the SMTP server took.
 *
 * @param nominationId what it says that it is about; empty when it does not say
 */
public record Mail(String messageId, List<String> to, String subject, String nominationId) {

    public Mail {
        to = List.copyOf(to);
    }
}
