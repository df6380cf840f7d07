package vn.guongsang.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a unit fills in. */
public final class Form {

    private static final String SUMMARY = "Chị luôn tận tụy, chu đáo với từng người bệnh. ";

    private Form() {}

    public static Map<String, Object> about(UUID call, UUID person) {
        var form = new LinkedHashMap<String, Object>();
        form.put("callId", call);
        form.put("subject", Map.of("type", "INDIVIDUAL", "personId", person));
        form.put("kind", "GOOD_PERSON_GOOD_DEED");
        form.put("field", "EXAMINATION_TREATMENT");
        form.put("topics", List.of("MEDICAL_ETHICS", "CARE_QUALITY"));
        form.put("title", "Tận tâm với bệnh nhi");
        form.put("summary", SUMMARY.repeat(6));
        form.put("claims", List.of(Map.of("text", "Không có phàn nàn", "source", "Sổ góp ý")));
        form.put(
                "criteria",
                List.of(
                        met("OBSERVANCE"),
                        met("TASK_COMPLETION"),
                        met("APPLIED_INITIATIVE"),
                        met("SOLIDARITY")));
        form.put("spread", "Cả khoa làm theo cách chào hỏi và hướng dẫn của chị.");
        form.put("replicability", "Áp dụng được ở mọi khoa lâm sàng.");
        return form;
    }

    private static Map<String, Object> met(String code) {
        return Map.of("code", code, "met", true);
    }
}
