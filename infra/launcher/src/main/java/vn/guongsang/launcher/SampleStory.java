package vn.guongsang.launcher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the editor does with one award, until the public can read it. */
final class SampleStory {
    private static final List<String> CHANNELS = List.of("WEBSITE", "LOUDSPEAKER");

    private final Api editor;
    private final String path;
    private final String key;
    private long version;

    SampleStory(Api editor, String path, String key) {
        this.editor = editor;
        this.path = path;
        this.key = key;
    }

    /**
     * @param claims how many statements have to be checked at their source
     * @param agreed who says that it may be shown
     */
    void publish(Map<String, Object> words, int claims, String agreed, LocalDate today) {
        var found = editor.get(path);
        version = found.path("version").asLong();
        if (found.path("consents").isEmpty()) {
            version = editor.put(path, version, words).path("version").asLong();
        }
        for (int place = 0; place < claims; place++) {
            tell("claims/" + place + "/judge", Map.of("kept", true, "checked", true));
        }
        for (var channel : CHANNELS) {
            var consent =
                    Map.of(
                            "channel", channel,
                            "given", true,
                            "by", agreed,
                            "on", today,
                            "evidence",
                                    "Phiếu đồng ý có chữ ký, lưu tại Phòng Tổ chức - Hành chính");
            tell("consents", channel, consent);
        }
        tell("vouch", Map.of());
        tell("ready", Map.of());
        tell("publish", Map.of());
    }

    private void tell(String verb, Map<String, ?> body) {
        tell(verb, verb.replace('/', '-'), body);
    }

    private void tell(String verb, String name, Map<String, ?> body) {
        var receipt = editor.post(path + "/" + verb, key + "-story-" + name, version, body);
        version = Math.max(version, receipt.version());
    }
}
