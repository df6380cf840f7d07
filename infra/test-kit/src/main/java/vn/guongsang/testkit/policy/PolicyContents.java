package vn.guongsang.testkit.policy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** What goes with the requests to one service, by endpoint, as {@code contents.txt} says. */
record PolicyContents(Map<String, String> byEndpoint) {

    static PolicyContents of(String service) {
        return new PolicyContents(
                PolicyFile.lines("contents.txt").stream()
                        .filter(PolicyFile::says)
                        .map(line -> line.replace("{service}", service).split(" [|] ", 2))
                        .collect(toUnmodifiableMap(line -> line[0], line -> line[1])));
    }

    String of(PolicyLine line) {
        return byEndpoint.getOrDefault(line.endpoint(), "");
    }
}
