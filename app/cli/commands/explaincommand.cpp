#include "app/cli/evaluationarguments.h"
#include "app/cli/outputtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

QJsonObject toJson(const EvidenceLine &line)
{
    return {
        {QStringLiteral("date"), line.day.toString(Qt::ISODate)},
        {QStringLiteral("kind"), line.entity},
        {QStringLiteral("uid"), line.uid},
        {QStringLiteral("station"), line.place},
        {QStringLiteral("deputies"), line.deputies},
        {QStringLiteral("text"), line.text},
        {QStringLiteral("amount"), line.amount},
        {QStringLiteral("base"), line.base},
        {QStringLiteral("item"), line.item},
    };
}

QJsonObject toJson(const IndicatorExplanation &explanation)
{
    QJsonArray evidence;
    for (const EvidenceLine &line : explanation.evidence)
        evidence.append(toJson(line));
    return {
        {QStringLiteral("code"), explanation.code},
        {QStringLiteral("title"), explanation.title},
        {QStringLiteral("measure"), explanation.measure},
        {QStringLiteral("value"), explanation.line.value},
        {QStringLiteral("points"), explanation.line.points.toDouble()},
        {QStringLiteral("maximum"), explanation.line.maximum.toDouble()},
        {QStringLiteral("rule"), explanation.line.rule},
        {QStringLiteral("formula"), explanation.line.formula},
        {QStringLiteral("reason"), explanation.line.reason},
        {QStringLiteral("evidence"), evidence},
    };
}

QList<OutputColumn> evidenceColumns(bool withIndicator)
{
    QList<OutputColumn> columns{
        {QStringLiteral("date"), Text::tr("date")},         {QStringLiteral("kind"), Text::tr("record")},
        {QStringLiteral("amount"), Text::tr("counts")},     {QStringLiteral("base"), Text::tr("of")},
        {QStringLiteral("deputies"), Text::tr("deputies")}, {QStringLiteral("text"), Text::tr("content")},
        {QStringLiteral("uid"), Text::tr("identity")},
    };
    if (withIndicator)
        columns.prepend({QStringLiteral("indicator"), Text::tr("indicator")});
    return columns;
}

QList<Cell> evidenceCells(const EvidenceLine &line, const QString &kind)
{
    return {textCell(line.day.toString(Qt::ISODate)),
            textCell(kind),
            numberCell(line.amount),
            numberCell(line.base),
            textCell(line.deputies),
            textCell(line.text),
            textCell(line.uid)};
}

void printPeople(Console &console, const IndicatorExplanation &explanation)
{
    const ScoreLine &line = explanation.line;
    console.out << '\n'
                << Text::tr("%1 %2: %3 of %4 points")
                       .arg(explanation.code, explanation.title, line.points.text(), line.maximum.text())
                << '\n'
                << Text::tr("  counted: %1 = %2").arg(explanation.measure, line.value) << '\n'
                << Text::tr("  rule: %1").arg(line.rule) << '\n';
    if (!line.formula.isEmpty())
        console.out << Text::tr("  computed: %1").arg(line.formula) << '\n';
    if (!line.reason.isEmpty())
        console.out << Text::tr("  note: %1").arg(line.reason) << '\n';
    if (explanation.evidence.isEmpty()) {
        console.out << Text::tr("  no records") << '\n';
        return;
    }
    OutputTable table{console, evidenceColumns(false)};
    for (const EvidenceLine &evidence : explanation.evidence)
        table.addRow(evidenceCells(evidence, evidence.kind));
}

ExitCode run(Console &console, const Arguments &arguments)
{
    const Result<EvaluationArguments> request = EvaluationArguments::from(arguments);
    if (!request)
        return console.wrongUsage(request.error().message);
    const QString name = arguments.value(QStringLiteral("--name"));
    if (name.isEmpty())
        return console.wrongUsage(Text::tr("Say whose score is explained: --name NAME"));
    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    const Result<Evaluation> evaluation = evaluate(**session, *request);
    if (!evaluation)
        return console.fail(evaluation.error());
    EvaluationService service{**session};
    const Result<qsizetype> unit = service.findUnit(*evaluation, name);
    if (!unit)
        return console.fail(unit.error());
    const Result<QList<IndicatorExplanation>> explanations =
        service.explain(*evaluation, *unit, arguments.value(QStringLiteral("--indicator")));
    if (!explanations)
        return console.fail(explanations.error());

    const EvaluatedUnit &about = evaluation->scores.facts().unit(*unit);
    const ScoreTotal &total = evaluation->scores.total(*unit);
    switch (console.format) {
    case OutputFormat::Table:
        console.out << Text::tr("%1, %2: %3 of %4 points")
                           .arg(about.name, evaluation->period.displayText(),
                                total.isDefined() ? total.formula() : QStringLiteral("–"),
                                total.maximum.text())
                    << '\n';
        for (const IndicatorExplanation &explanation : *explanations)
            printPeople(console, explanation);
        break;
    case OutputFormat::Json: {
        QJsonArray indicators;
        for (const IndicatorExplanation &explanation : *explanations)
            indicators.append(toJson(explanation));
        const QJsonObject object{
            {QStringLiteral("name"), about.name},
            {QStringLiteral("uid"), about.key},
            {QStringLiteral("period"), evaluation->period.text()},
            {QStringLiteral("total"),
             total.isDefined() ? QJsonValue{total.rounded().toDouble()} : QJsonValue{}},
            {QStringLiteral("maximum"), total.maximum.toDouble()},
            {QStringLiteral("indicators"), indicators},
        };
        console.out << QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Indented));
        break;
    }
    case OutputFormat::Csv: {
        OutputTable table{console, evidenceColumns(true)};
        for (const IndicatorExplanation &explanation : *explanations) {
            for (const EvidenceLine &evidence : explanation.evidence)
                table.addRow(QList<Cell>{textCell(explanation.code)} +
                             evidenceCells(evidence, evidence.entity));
        }
        break;
    }
    }
    return ExitCode::Done;
}

} // namespace

Command explainCommand()
{
    return {
        QStringLiteral("explain"),
        QStringLiteral("DB --subject … --name NAME --period … [--indicator CODE] [--scheme NAME|FILE.json]"),
        Text::tr("show the records behind a score"),
        {.positionals = {QStringLiteral("DB")},
         .valueOptions = EvaluationArguments::options() +
                         QStringList{QStringLiteral("--name"), QStringLiteral("--indicator")}},
        run};
}

} // namespace liaison
