#pragma once

#include "app/report/evaluationsheet.h"

namespace liaison::test {

/// An invented sheet as offices print it, with @a lines indicators in four blocks.
inline EvaluationSheet sampleSheet(int lines)
{
    struct Sample
    {
        const char16_t *title, *maximum, *rule, *evidence, *points;
    };
    static constexpr Sample Samples[] = {
        {u"开展走访次数", u"10", u"每次 0.5 分，满 20 次得满分", u"17 条", u"8.5"},
        {u"接待选民次数", u"10", u"每月至少一次得 6 分，每增加一次加 1 分，最高不超过本项分值", u"9 条",
         u"9"},
        {u"意见按期答复率", u"15", u"按期答复数 ÷ 应答复数 × 15 分", u"9/12", u"11.25"},
        {u"参加活动代表比例", u"8", u"达到 90% 得 8 分，80% 得 6 分，60% 得 3 分，其余不得分", u"11/12",
         u"8"},
        {u"有记录的月份", u"6", u"每月有一条记录得 1 分", u"6 个月", u"6"},
        {u"补录条数（扣分）", u"0", u"超过十天才登记的，每条扣 0.1 分，最多扣 3 分", u"4 条", u"-0.4"},
    };
    static constexpr const char16_t *Blocks[] = {u"阵地建设", u"代表活动", u"群众意见办理", u"履职记录"};
    const auto text = [](const char16_t *characters) { return QString::fromUtf16(characters); };

    EvaluationSheet sheet;
    sheet.title = text(u"人大代表联络站工作评价表");
    sheet.subjectName = text(u"清水街道河滨社区人大代表联络站");
    sheet.period = text(u"2026年上半年");
    sheet.exampleMark = text(u"示例");
    sheet.facts = {{text(u"评价周期"), text(u"2026年上半年")}, {text(u"所属镇街"), text(u"清水街道")},
                   {text(u"站点类型"), text(u"社区联络站")},   {text(u"驻站代表"), text(u"12 名")},
                   {text(u"站长"), text(u"单雄信")},           {text(u"联络员"), text(u"令狐月明")}};
    for (int i = 0; i < lines; ++i) {
        const Sample &sample = Samples[i % 6];
        sheet.lines.append({text(Blocks[i * 4 / lines]),
                            QStringLiteral("%1.").arg(i + 1) + text(sample.title), text(sample.maximum),
                            text(sample.rule), text(sample.evidence), text(sample.points)});
    }
    sheet.total = text(u"118.5");
    sheet.maximum = text(u"140");
    sheet.rankText = text(u"同类 16 个联络站中第 3 名（并列）");
    sheet.notes = {text(u"得分由登记记录自动计算，每项均可查到记录。")};
    sheet.signatures = {
        {text(u"联络站自评"), text(u"站长签名："), {}, text(u"年    月    日")},
        {text(u"镇街审核"), text(u"签名："), text(u"（盖章）"), text(u"年    月    日")},
        {text(u"区人大常委会审定"), text(u"签名："), text(u"（盖章）"), text(u"年    月    日")}};
    sheet.schemeVersion = text(u"联络站评价方案（示例）第 2 版");
    sheet.cutOff = text(u"2026-07-01 08:30");
    sheet.printedBy = text(u"张联络");
    sheet.journalHead = text(u"8f3c9a1e");
    sheet.checkCode = text(u"K7QF-2M9D");
    return sheet;
}

/// The texts of @a sheet in the order in which a page shows them, without foot and running head.
inline QStringList bodyTexts(const EvaluationSheet &sheet)
{
    QStringList texts{sheet.title, sheet.subjectName};
    for (const EvaluationSheet::Fact &fact : sheet.facts)
        texts << fact.label << fact.value;
    for (const EvaluationSheet::Line &line : sheet.lines)
        texts << line.title << line.maximum << line.rule << line.evidence << line.points;
    texts << sheet.maximum << sheet.rankText << sheet.total << sheet.notes;
    for (const EvaluationSheet::SignatureBlock &block : sheet.signatures)
        texts << block.title << block.signLabel << block.sealLabel << block.dateLabel;
    texts.removeAll({});
    return texts;
}

} // namespace liaison::test
