package vn.guongsang.award.approval;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

/** What a centre decides for itself about approvals. */
@Configuration
class ApprovalSettings {

    @Bean
    Setting<ApprovalRule> approvalRule() {
        return new Setting<>("approval", ApprovalRule.class, new ApprovalRule(60, false));
    }

    @Bean
    Setting<ReasonCatalogue> reasonCatalogue() {
        return new Setting<>(
                "reasons",
                ReasonCatalogue.class,
                new ReasonCatalogue(
                        List.of(
                                new ReasonCatalogue.Entry(
                                        "NOT_CONVINCING",
                                        "Thành tích chưa đủ sức thuyết phục",
                                        "The achievement does not convince"),
                                new ReasonCatalogue.Entry(
                                        "MISSING_EVIDENCE",
                                        "Chưa đủ minh chứng",
                                        "Evidence is missing"),
                                new ReasonCatalogue.Entry(
                                        "NOT_ELIGIBLE",
                                        "Không thuộc đối tượng hoặc chưa đủ điều kiện",
                                        "Not eligible"),
                                new ReasonCatalogue.Entry(
                                        "HONOURED_RECENTLY",
                                        "Vừa được biểu dương gần đây",
                                        "Honoured recently"),
                                new ReasonCatalogue.Entry(
                                        "UNDER_EXAMINATION",
                                        "Có nội dung đang được xem xét, xác minh",
                                        "Something about it is being examined"),
                                new ReasonCatalogue.Entry("OTHER", "Lý do khác", "Other"))));
    }
}
