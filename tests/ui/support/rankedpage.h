#pragma once

#include "app/services/evaluationservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/models/evidencemodel.h"
#include "ui/models/indicatormodel.h"
#include "ui/models/rankingmodel.h"
#include "ui/models/toofewmodel.h"
#include "ui/widgets/explanationpanel.h"
#include "ui/widgets/plaintable.h"

#include <QComboBox>

namespace liaison::test {

/// The half-year that the sample covers.
inline Period firstHalf()
{
    return *Period::fromText(QStringLiteral("2026-H1"));
}

/// The ranking page of a window, as a user sees it.
struct RankedPage
{
    explicit RankedPage(TestWindow::Data data = TestWindow::Data::Sample,
                        const Target &target = {.page = QStringLiteral("ranking")})
        : test{data}
    {
        test.workspace().setPeriod(firstHalf());
        test.open(target);

        table = test.child<PlainTable>("rankingTable");
        model = qobject_cast<RankingModel *>(table->model());
        tooFew = qobject_cast<TooFewModel *>(test.child<PlainTable>("tooFewTable")->model());
        panel = test.child<ExplanationPanel>("explanationPanel");
        indicators = qobject_cast<IndicatorModel *>(test.child<PlainTable>("indicatorTable")->model());
        evidence = qobject_cast<EvidenceModel *>(test.child<PlainTable>("evidenceTable")->model());
        finish();
    }

    void choose(const char *combo, const QVariant &data)
    {
        auto *box = test.child<QComboBox>(combo);
        box->setCurrentIndex(box->findData(data));
        finish();
    }
    /// Until the last figure has arrived: the trend.
    void finish()
    {
        for (int i = 0; i < 20; ++i) {
            settle(test.workspace());
            if (!model->index(0, RankingModel::Trend).data(RankingModel::TrendRole).toList().isEmpty())
                return;
        }
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] int rowNamed(const QString &name) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (cell(row, RankingModel::Name) == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] Evaluation evaluatedNow(Subject subject = Subject::Station,
                                          const Period &period = firstHalf())
    {
        EvaluationService service{test.session()};
        return *service.evaluate(subject, period, *service.loadScheme(subject, {}));
    }

    TestWindow test;
    RankingModel *model;
    PlainTable *table;
    TooFewModel *tooFew;
    ExplanationPanel *panel;
    IndicatorModel *indicators;
    EvidenceModel *evidence;
};

} // namespace liaison::test
