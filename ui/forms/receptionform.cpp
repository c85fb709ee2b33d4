#include "ui/forms/receptionform.h"

#include "app/domain/checks.h"
#include "app/services/lookupservice.h"
#include "app/services/receptionservice.h"
#include "app/services/registerservice.h"
#include "ui/forms/deputypicker.h"
#include "ui/forms/duplicatebar.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/opinionrows.h"
#include "ui/forms/unitpicker.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dayedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace liaison {

using namespace formvalues;

namespace {

QJsonObject toJson(const Reception &reception)
{
    return {{QStringLiteral("station"), reception.station.value()},
            {QStringLiteral("held_on"), fromDay(reception.heldOn)},
            {QStringLiteral("deputies"), fromDeputies(reception.deputies)},
            {QStringLiteral("mode"), toKey(reception.mode)},
            {QStringLiteral("place"), reception.place},
            {QStringLiteral("visitor"), reception.visitor},
            {QStringLiteral("people"), reception.people},
            {QStringLiteral("content"), reception.content},
            {QStringLiteral("outcome"), reception.outcome},
            {QStringLiteral("status"), toKey(reception.status)},
            {QStringLiteral("opinions"), QJsonArray{}}};
}

ReceptionDraft draftOf(const QJsonObject &values)
{
    return {.station = toId<StationId>(values[u"station"]),
            .heldOn = toDay(values[u"held_on"]),
            .deputies = toDeputies(values[u"deputies"]),
            .mode = fromKey<ReceptionMode>(values[u"mode"].toString()),
            .place = values[u"place"].toString(),
            .visitor = values[u"visitor"].toString(),
            .people = values[u"people"].toInt(),
            .content = values[u"content"].toString(),
            .outcome = values[u"outcome"].toString(),
            .status = fromKey<EntryStatus>(values[u"status"].toString()).value_or(EntryStatus::Valid)};
}

} // namespace

ReceptionForm::ReceptionForm(const FormContext &context)
    : EntryForm{context, QStringLiteral("reception")}
    , m_onFile{new QLabel{this}}
{
    using Place = FormFields::Place;
    UnitPicker *station = m_fields->addStation(QStringLiteral("station"), tr("S&tation"), Place::Left);
    DayEdit *day = m_fields->addDay(QStringLiteral("held_on"), tr("&Date"), Place::Right);
    DeputyPicker *deputies = m_fields->addDeputies(QStringLiteral("deputies"), tr("D&eputies"), Place::Wide);
    m_fields->addEnum<ReceptionMode>(QStringLiteral("mode"), tr("&Kind"), Place::Left);
    m_fields->addNumber(QStringLiteral("people"), tr("P&eople received"), Place::Right, 1, checks::MaxPeople);
    m_fields->addLine(QStringLiteral("place"), tr("P&lace"), Place::Left);
    m_fields->addLine(QStringLiteral("visitor"), tr("&Visitor"), Place::Right);
    QPlainTextEdit *content =
        m_fields->addText(QStringLiteral("content"), tr("&What was raised"), Place::Wide, 4);
    QPlainTextEdit *outcome = m_fields->addText(QStringLiteral("outcome"), tr("&Outcome"), Place::Wide, 2);
    // Made here, after the fields before it: that is the tab order.
    m_opinions = new OpinionRows{context.lookup, context.workspace.clock().today(),
                                 [this](int ahead) { return nextNumber(ahead); }, m_fields};
    m_fields->addCustom(
        QStringLiteral("opinions"), tr("Opinions"), Place::Wide, m_opinions,
        [this] { return QJsonValue{m_opinions->values()}; },
        [this](const QJsonValue &value) { m_opinions->setValues(value.toArray()); });
    m_fields->addWide(m_onFile);
    m_onFile->setObjectName(QStringLiteral("opinionsOnFile"));
    m_onFile->setWordWrap(true);
    m_onFile->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_fields->addEnum<EntryStatus>(QStringLiteral("status"), tr("Stat&us"), Place::Left);
    m_column->insertWidget(1, new DuplicateBar{context, *this});

    connect(station, &UnitPicker::unitChanged, deputies, &DeputyPicker::setStation);
    connect(day, &DayEdit::dayChanged, deputies, &DeputyPicker::setDay);
    connect(station, &UnitPicker::unitChanged, m_opinions, &OpinionRows::renumber);
    connect(day, &DayEdit::dayChanged, m_opinions, &OpinionRows::renumber);
    connect(m_opinions, &OpinionRows::changed, this,
            [this] { m_fields->noteChange(QStringLiteral("opinions")); });
    connect(m_onFile, &QLabel::linkActivated, this, [this](const QString &link) {
        m_context.workspace.open(
            {.page = QStringLiteral("record"), .entity = QStringLiteral("opinion"), .id = link.toLongLong()});
    });
    offerRecent(QStringLiteral("place"), entity(), QStringLiteral("place"));
    offerRecent(QStringLiteral("visitor"), entity(), QStringLiteral("visitor"));
    const QString category = QStringLiteral("category");
    offerRecent(category, QStringLiteral("opinion"), category);
    connect(m_opinions, &OpinionRows::rowMade, this, [this, category](const FormFields *fields) {
        attachRecent(fields->findChild<QLineEdit *>(category), category);
        offerTemplates(fields->findChild<QPlainTextEdit *>(QStringLiteral("content")));
    });
    offerTemplates(content);
    offerTemplates(outcome);
}

QString ReceptionForm::nextNumber(int ahead) const
{
    if (station() == 0 || !day().isValid())
        return {};
    const Result<QString> number =
        LookupService{m_context.workspace.session()}.nextOpinionNumber(StationId{station()}, day(), ahead);
    return number ? *number : QString{};
}

QJsonObject ReceptionForm::defaults() const
{
    return {{QStringLiteral("mode"), toKey(ReceptionMode::WalkIn)},
            {QStringLiteral("people"), 1},
            {QStringLiteral("status"), toKey(EntryStatus::Valid)}};
}

Result<QJsonObject> ReceptionForm::read(qint64 record)
{
    const Result<StoredReception> stored =
        RegisterService{m_context.workspace.session()}.find<Reception>(ReceptionId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return toJson(stored->value);
}

SaveOutcome ReceptionForm::store()
{
    Workspace &workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const ReceptionDraft draft = draftOf(m_fields->values());
    const Result<Reception, FieldErrors> reception = validate(draft, today);
    const Result<Settings> settings = workspace.session().settings();
    if (!settings)
        return {.error = settings.error()};

    QList<RaisedOpinion> opinions;
    QList<FieldErrors> wrong = m_opinions->settle();
    const QList<RaisedOpinionDraft> raised = m_opinions->drafts(draft.station, draft.heldOn);
    for (qsizetype i = 0; i < raised.size(); ++i) {
        const Result<RaisedOpinion, FieldErrors> opinion =
            validate(raised.at(i), today, settings->opinionHandlingDays);
        if (opinion)
            opinions.append(*opinion);
        else
            wrong[i].insert(opinion.error());
        // Said at the reception already.
        wrong[i].remove(QStringLiteral("station"));
        wrong[i].remove(QStringLiteral("received_on"));
        wrong[i].remove(QStringLiteral("taken_on"));
    }
    const bool opinionsRight = m_opinions->showErrors(wrong);
    if (!reception)
        return {.wrong = reception.error()};
    if (!opinionsRight || opinions.size() != raised.size())
        return {.isRefused = true};

    Reception value = *reception;
    ReceptionService service{workspace.session()};
    service.forgetDraft({workspace.session().actor(), entity(), recordId()});
    if (recordId() != 0)
        value.enteredOn = m_known->value.enteredOn; // a correction does not make an entry late
    const Result<StoredReception> stored =
        recordId() == 0 ? service.add(value, opinions) : service.change(*m_known, value, opinions);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = savedText(tr("reception"))};
}

void ReceptionForm::refreshed()
{
    m_fields->setFieldVisible(QStringLiteral("status"), recordId() != 0);
    showOpinionsOnFile();
}

void ReceptionForm::showOpinionsOnFile()
{
    m_onFile->hide();
    if (recordId() == 0)
        return;
    const Result<QList<StoredOpinion>> opinions =
        ReceptionService{m_context.workspace.session()}.opinionsOf(ReceptionId{recordId()});
    if (!opinions || opinions->isEmpty())
        return;
    QStringList links;
    for (const StoredOpinion &opinion : *opinions) {
        const QString name =
            opinion.value.number.isEmpty() ? opinion.value.content.left(20) : opinion.value.number;
        links.append(QStringLiteral("<a href=\"%1\">%2</a> (%3)")
                         .arg(opinion.id.value())
                         .arg(name.toHtmlEscaped(), displayName(opinion.value.state)));
    }
    m_onFile->setText(tr("Opinions on file: %1").arg(links.join(QStringLiteral(", "))));
    m_onFile->show();
}

} // namespace liaison
