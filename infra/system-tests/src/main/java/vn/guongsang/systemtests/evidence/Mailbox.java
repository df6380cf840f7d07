package vn.guongsang.systemtests.evidence;

import java.util.List;

/** Everything that the SMTP server took since the system's first start. */
@FunctionalInterface
public interface Mailbox {
    List<Mail> read();
}
