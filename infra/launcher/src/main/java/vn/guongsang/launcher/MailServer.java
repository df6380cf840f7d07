package vn.guongsang.launcher;

/** Where the notification service hands in its mails. */
public record MailServer(String host, int port) {}
