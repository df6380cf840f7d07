package vn.guongsang.nomination.submission;

import java.util.List;
import vn.guongsang.nomination.submission.Catalogues.Entry;

/** What units choose from until their centre decides otherwise: the lists of plan B. */
final class UsualCatalogues {

    private static final List<Entry> KINDS =
            List.of(
                    new Entry("EXEMPLAR", "Điển hình tiên tiến", "Exemplar"),
                    new Entry(
                            "GOOD_PERSON_GOOD_DEED",
                            "Người tốt, việc tốt",
                            "Good person, good deed"),
                    new Entry(
                            "NEW_MODEL", "Mô hình mới, cách làm hay", "New model or good practice"),
                    new Entry("NEW_FACTOR", "Nhân tố mới", "New factor"));

    private static final List<Entry> FIELDS =
            List.of(
                    new Entry(
                            "HEALTH_PROTECTION",
                            "Chăm sóc, bảo vệ sức khỏe nhân dân",
                            "Care and protection of health"),
                    new Entry(
                            "EXAMINATION_TREATMENT",
                            "Khám bệnh, chữa bệnh",
                            "Examination and treatment"),
                    new Entry("PREVENTIVE_MEDICINE", "Y tế dự phòng", "Preventive medicine"),
                    new Entry("POPULATION", "Dân số", "Population work"),
                    new Entry("HEALTH_MANAGEMENT", "Quản lý y tế", "Health management"),
                    new Entry("OTHER", "Lĩnh vực khác", "Another field"));

    private static final List<Entry> TOPICS =
            List.of(
                    new Entry("OFFICE_CULTURE", "Văn hóa công sở", "Office culture"),
                    new Entry("MEDICAL_ETHICS", "Nâng cao y đức", "Medical ethics"),
                    new Entry("CODE_OF_CONDUCT", "Quy tắc ứng xử", "Code of conduct"),
                    new Entry(
                            "CARE_QUALITY",
                            "Nâng cao chất lượng khám, chữa bệnh",
                            "Quality of examination and treatment"),
                    new Entry(
                            "PREVENTIVE_MEDICINE",
                            "Y tế dự phòng, phòng chống dịch bệnh",
                            "Preventive medicine and epidemic control"),
                    new Entry(
                            "ADMINISTRATIVE_REFORM",
                            "Cải cách hành chính",
                            "Administrative reform"),
                    new Entry("DIGITAL_TRANSFORMATION", "Chuyển đổi số", "Digital transformation"),
                    new Entry("E_MEDICAL_RECORD", "Bệnh án điện tử", "Electronic medical records"),
                    new Entry("SCIENTIFIC_RESEARCH", "Nghiên cứu khoa học", "Scientific research"),
                    new Entry(
                            "TECH_IMPROVEMENT",
                            "Sáng kiến, cải tiến kỹ thuật",
                            "Initiatives and technical improvement"),
                    new Entry(
                            "ANTI_CORRUPTION",
                            "Phòng, chống tham nhũng",
                            "Prevention of corruption"),
                    new Entry(
                            "THRIFT",
                            "Thực hành tiết kiệm, chống lãng phí",
                            "Thrift, and against waste"),
                    new Entry(
                            "GRASSROOTS_DEMOCRACY",
                            "Quy chế dân chủ ở cơ sở",
                            "Democracy at the grassroots"));

    private static final List<Entry> CRITERIA =
            List.of(
                    new Entry(
                            "OBSERVANCE",
                            "Gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước, quy định của ngành;"
                                    + " học tập Bác; giữ đạo đức nghề nghiệp, y đức trong sáng",
                            "Observes Party policy, the law and the rules of the profession, with clean ethics"),
                    new Entry(
                            "TASK_COMPLETION",
                            "Hoàn thành xuất sắc nhiệm vụ chuyên môn, có trách nhiệm, tận tình phục vụ người bệnh",
                            "Completes professional tasks excellently and serves patients with devotion"),
                    new Entry(
                            "APPLIED_INITIATIVE",
                            "Có sáng kiến, giải pháp, đề tài, cải tiến kỹ thuật hoặc mô hình hiệu quả đã áp dụng"
                                    + " trong thực tế",
                            "Has an initiative, improvement or effective model that is applied in practice"),
                    new Entry(
                            "SOLIDARITY",
                            "Đoàn kết, giúp đỡ đồng nghiệp, tích cực hoạt động xã hội, nhân đạo; được người dân"
                                    + " hài lòng",
                            "Shows solidarity, helps others, and people are satisfied"));

    static final Catalogues ALL = new Catalogues(KINDS, FIELDS, TOPICS, CRITERIA);

    private UsualCatalogues() {}
}
