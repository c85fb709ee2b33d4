#pragma once

#include <QList>
#include <QString>

namespace liaison {

/// Everything one printed evaluation sheet shows, as finished text in the reader's language.
/// A painter only lays it out; it never computes or formats.
struct EvaluationSheet
{
    struct Fact
    {
        QString label;
        QString value;
    };
    struct Line
    {
        QString block;    ///< heading the indicator belongs to, "活动"; equal neighbours are printed once
        QString title;    ///< "走访次数"
        QString maximum;  ///< most points this line can give, "10"
        QString rule;     ///< the rule in words
        QString evidence; ///< count of evidence, "12 条" or "9/12"
        QString points;   ///< points won, "8.5"
    };
    struct SignatureBlock
    {
        QString title;     ///< "镇街审核"
        QString signLabel; ///< "签名："
        QString sealLabel; ///< "（盖章）"; empty where no seal is set
        QString dateLabel; ///< "年    月    日"
    };

    QString title;       ///< "代表联络站评价表"
    QString subjectName; ///< the station, printed literally under the title
    QString period;      ///< "2026年上半年"; names the sheet on its following pages
    QString exampleMark; ///< "示例" when the scheme is a shipped example, else empty
    QList<Fact> facts;   ///< station and period block, in reading order, without the subject's name
    QList<Line> lines;
    QString total;        ///< "86.5"
    QString maximum;      ///< "100"
    QString rankText;     ///< "同类 16 个中第 3 名（并列）" or "数据太少，不参加排名"
    QList<QString> notes; ///< remarks under the table, may be empty
    QList<SignatureBlock> signatures;

    // Foot of every page: values only, the painter writes the label before each.
    QString schemeVersion;
    QString cutOff;
    QString printedBy;
    QString journalHead; ///< short form
    QString checkCode;   ///< short form, section 7 of the design
};

} // namespace liaison
