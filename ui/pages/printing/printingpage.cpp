#include "ui/pages/printing/printingpage.h"

#include "app/base/text.h"
#include "app/services/schemechoices.h"
#include "ui/pages/printing/printingoptions.h"
#include "ui/print/pageview.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeWidget>

#include <utility>

namespace liaison {

namespace {

const QString FormSetting = QStringLiteral("printing/form");
const QString FolderSetting = QStringLiteral("printing/folder");

/// What other pages call forms, beside the keys.
std::optional<FormKind> kindCalled(const QString &name)
{
    if (const std::optional<FormKind> kind = fromKey<FormKind>(name))
        return kind;
    static const QHash<QString, FormKind> others{
        {QStringLiteral("archive"), FormKind::DutyArchive},
        {QStringLiteral("mandate"), FormKind::DutyArchive},
        {QStringLiteral("person"), FormKind::DutyArchive},
        {QStringLiteral("ranking-table"), FormKind::Ranking},
        {QStringLiteral("station"), FormKind::StationSheet},
        {QStringLiteral("town"), FormKind::TownSheet},
        {QStringLiteral("visit"), FormKind::VisitRegister},
        {QStringLiteral("reception"), FormKind::ReceptionRegister},
        {QStringLiteral("opinion"), FormKind::HandOver},
        {QStringLiteral("activity"), FormKind::SignIn},
    };
    const auto found = others.constFind(name);
    return found == others.cend() ? std::nullopt : std::optional{*found};
}

std::optional<qint64> idIn(const QVariantMap &hints, const char *name)
{
    const qint64 id = hints.value(QString::fromLatin1(name)).toLongLong();
    return id > 0 ? std::optional{id} : std::nullopt;
}

/// What the thread reads when the form or its scope changes.
struct Scope
{
    QList<FormUnitsModel::Unit> units;
    QList<FormUnit> towns;
    QList<FormUnit> stations;
    QList<std::pair<QString, QString>> schemes;
};

Result<Scope> scopeOf(Session &session, const FormRequest &request, Subject subject)
{
    Scope scope;
    FormService service{session};
    const FormTraits traits = traitsOf(request.kind);
    const Result<QList<FormUnit>> units = service.units(request);
    if (!units)
        return units.error();
    for (const FormUnit &unit : *units) {
        NameKeys keys = keysOfText(unit.name);
        if (traits.units == FormUnits::Deputies) {
            keys.pinyin = text::pinyinOfName(unit.name);
            keys.initials = text::initials(keys.pinyin);
        }
        scope.units.append({unit, keys});
    }
    if (traits.filtersPlace) {
        FormRequest places = request;
        places.units.clear();
        places.kind = FormKind::TownSheet;
        if (const Result<QList<FormUnit>> towns = service.units(places))
            scope.towns = *towns;
        places.kind = FormKind::StationSheet;
        if (const Result<QList<FormUnit>> stations = service.units(places))
            scope.stations = *stations;
    }
    if (traits.usesScheme) {
        const Result<QList<SchemeChoice>> choices = schemeChoices(session, subject);
        if (!choices)
            return choices.error();
        for (const SchemeChoice &choice : *choices)
            scope.schemes.append({choice.key, choice.title()});
    }
    return scope;
}

} // namespace

void PrintingPage::open(const Target &target)
{
    if (target.hints.contains(QStringLiteral("form"))) {
        m_options->choose(requestFrom(target));
        chooseKind(m_options->kind());
        return;
    }
    if (!m_stale)
        return;
    chooseKind(m_options->kind());
}

FormRequest PrintingPage::requestFrom(const Target &target) const
{
    const QVariantMap &hints = target.hints;
    FormRequest request{
        .kind = kindCalled(hints.value(QStringLiteral("form")).toString()).value_or(m_options->kind())};
    request.subject =
        fromKey<Subject>(hints.value(QStringLiteral("subject")).toString()).value_or(Subject::Station);
    request.scheme = hints.value(QStringLiteral("scheme")).toString();
    const QString round = hints.value(QStringLiteral("round")).toString();
    if (!round.isEmpty())
        request.scheme = QStringLiteral("round:") + round;
    request.station = idIn(hints, "station");
    request.town = idIn(hints, "town");
    // A visit or a reception is printed as the register of its day and station, which the caller may name.
    const bool isRegister =
        traitsOf(request.kind).filtersPlace && traitsOf(request.kind).units == FormUnits::Stations;
    for (const char *name : {"id", "unit"}) {
        if (const std::optional<qint64> id = idIn(hints, name);
            id && !isRegister && !request.units.contains(*id))
            request.units.append(*id);
    }
    if (isRegister && request.station)
        request.units = {*request.station};
    const QDate from = hints.value(QStringLiteral("from")).toDate();
    const QDate to = hints.value(QStringLiteral("to")).toDate();
    if (from.isValid() && to.isValid() && from <= to)
        request.days = DateRange{from, to};
    return request;
}

Target PrintingPage::current() const
{
    const FormRequest request = m_options->request(m_workspace.period());
    QVariantMap hints{{QStringLiteral("form"), toKey(request.kind)}};
    if (request.units.size() == 1)
        hints.insert(QStringLiteral("id"), request.units.first());
    if (traitsOf(request.kind).usesSubject)
        hints.insert(QStringLiteral("subject"), toKey(request.subject));
    if (!request.scheme.isEmpty())
        hints.insert(QStringLiteral("scheme"), request.scheme);
    return {.page = QStringLiteral("printing"), .hints = hints};
}

void PrintingPage::chooseKind(FormKind kind)
{
    if (m_options->kind() != kind)
        m_options->setKind(kind);
    m_workspace.settings().setValue(FormSetting, toKey(kind));
    m_about->setText(FormNames::about(kind));
    for (QTreeWidgetItemIterator at{m_forms}; *at != nullptr; ++at) {
        if ((*at)->data(0, Qt::UserRole).toString() == toKey(kind) && m_forms->currentItem() != *at) {
            const QSignalBlocker quiet{m_forms};
            m_forms->setCurrentItem(*at);
        }
    }
    loadScope();
}

/// Units, places and schemes first, then the preview.
void PrintingPage::loadScope()
{
    m_stale = false;
    const int generation = ++m_scopeGeneration;
    ++*m_generation; // what is under way is outdated
    m_workspace.queries().run(
        this,
        [request = m_options->request(m_workspace.period()),
         subject = m_options->subject()](Session &session) { return scopeOf(session, request, subject); },
        [this, generation](const Result<Scope> &scope) {
            if (generation != m_scopeGeneration)
                return;
            if (scope) {
                m_options->setPlaces(scope->towns, scope->stations);
                m_options->setSchemes(scope->schemes);
                m_options->setUnits(scope->units);
            }
            loadPreview();
        });
}

void PrintingPage::loadPreview()
{
    const int generation = ++*m_generation;
    m_workspace.queries().run(
        this,
        [request = m_options->request(m_workspace.period()), generation,
         newest = m_generation](Session &session) -> Result<Preview> {
            if (generation != *newest)
                return Error{};
            Result<FormBatch> batch = FormService{session}.prepare(request);
            if (!batch)
                return batch.error();
            Preview preview{std::make_shared<FormBatch>(*std::move(batch)), {}};
            Result<std::shared_ptr<DocumentLayout>> layout = laidOut(*preview.batch, 0);
            if (!layout)
                return layout.error();
            preview.layout = *std::move(layout);
            return preview;
        },
        [this, generation](const Result<Preview> &preview) {
            if (generation == *m_generation)
                showPreview(preview);
        });
}

Result<std::shared_ptr<DocumentLayout>> PrintingPage::laidOut(const FormBatch &batch, qsizetype index)
{
    const Result<PrintFonts> fonts = PrintFonts::installed();
    if (!fonts)
        return fonts.error();
    const Result<PrintDocument> document = batch.at(index);
    if (!document)
        return document.error();
    auto layout = std::make_shared<DocumentLayout>(*fonts);
    if (const Result<> loaded = layout->load(*document); !loaded)
        return loaded.error();
    return layout;
}

void PrintingPage::showPreview(const Result<Preview> &preview)
{
    m_batch = preview ? preview->batch : nullptr;
    m_document = 0;
    m_view->setDocument(preview ? preview->layout : nullptr, preview ? QString{} : preview.error().message);
    const bool ready = preview.has_value() && !m_job.isRunning();
    for (QAction *action : {m_print, m_pdf, m_files})
        action->setEnabled(ready);
    showPosition();
}

void PrintingPage::showDocument(qsizetype index)
{
    if (!m_batch || index < 0 || index >= m_batch->size() || index == m_document)
        return;
    m_document = index;
    const int generation = ++*m_generation;
    m_workspace.queries().run(
        this, [batch = m_batch, index](Session &) { return laidOut(*batch, index); },
        [this, generation](const Result<std::shared_ptr<DocumentLayout>> &layout) {
            if (generation != *m_generation)
                return;
            m_view->setDocument(layout ? *layout : nullptr, layout ? QString{} : layout.error().message);
            showPosition();
        });
    showPosition();
}

void PrintingPage::showPosition()
{
    const qsizetype pages = m_view->pageCount();
    m_pageText->setText(tr("Page %1 of %2").arg(pages == 0 ? 0 : m_view->page() + 1).arg(pages));
    m_previousPage->setEnabled(m_view->page() > 0);
    m_nextPage->setEnabled(m_view->page() + 1 < pages);
    const qsizetype documents = m_batch ? m_batch->size() : 0;
    m_documentText->setText(tr("Form %1 of %2").arg(documents == 0 ? 0 : m_document + 1).arg(documents));
    m_previousDocument->setEnabled(m_document > 0);
    m_nextDocument->setEnabled(m_document + 1 < documents);
}

bool PrintingPage::mayLeave()
{
    return true; // a job goes on; its end is said in the status bar
}

QString PrintingPage::suggestedName() const
{
    const FormKind kind = m_options->kind();
    QString name = FormNames::title(kind);
    if (traitsOf(kind).usesPeriod)
        name += u'-' + m_workspace.period().text();
    static const QRegularExpression unwanted{QStringLiteral("[\\\\/:*?\"<>|\\s]+")};
    name.replace(unwanted, QStringLiteral("_"));
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir{m_workspace.settings().value(FolderSetting, home).toString()}.filePath(
        name + QStringLiteral(".pdf"));
}

void PrintingPage::savePdf()
{
    const QString path =
        m_workspace.prompts().saveFile(this, tr("Save as PDF"), suggestedName(), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        start({.kind = PrintOutput::Kind::Pdf, .path = path});
}

void PrintingPage::saveFiles()
{
    const QString path = m_workspace.prompts().saveFile(
        this, tr("One file for each form: beginning of the names"), suggestedName(), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        start({.kind = PrintOutput::Kind::Files, .path = path});
}

void PrintingPage::print()
{
    if (const std::shared_ptr<QPagedPaintDevice> printer = m_choosePrinter(this))
        start({.kind = PrintOutput::Kind::Printer, .printer = printer});
}

void PrintingPage::start(const PrintOutput &output)
{
    if (!output.path.isEmpty())
        m_workspace.settings().setValue(FolderSetting, QFileInfo{output.path}.absolutePath());
    setBusy(true);
    m_job.start(m_options->request(m_workspace.period()), output);
}

void PrintingPage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    if (busy)
        m_result->hide();
    for (QAction *action : {m_print, m_pdf, m_files})
        action->setEnabled(!busy && m_batch != nullptr);
}

} // namespace liaison
