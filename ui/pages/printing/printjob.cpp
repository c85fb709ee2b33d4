#include "ui/pages/printing/printjob.h"

#include "app/print/pdfwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPointer>
#include <QRegularExpression>

namespace liaison {

namespace {

/// "X.pdf" → "X-001-东站.pdf"; what a file system does not take in a name is left out.
QString numberedPath(const QString &path, qsizetype number, const PrintDocument &document)
{
    QString unit;
    if (const auto *sheet = std::get_if<EvaluationSheet>(&document))
        unit = sheet->subjectName;
    else
        unit = std::get<PrintForm>(document).unit;
    static const QRegularExpression unwanted{QStringLiteral("[\\\\/:*?\"<>|\\s]+")};
    unit.remove(unwanted);
    const QFileInfo info{path};
    return info.dir().filePath(QStringLiteral("%1-%2-%3.pdf")
                                   .arg(info.completeBaseName())
                                   .arg(number, 3, 10, QLatin1Char{'0'})
                                   .arg(unit.left(40)));
}

} // namespace

PrintJob::PrintJob(Workspace &workspace, QObject *parent) : QObject{parent}, m_workspace{workspace} {}

PrintJob::~PrintJob()
{
    cancel();
}

void PrintJob::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

void PrintJob::start(const FormRequest &request, const PrintOutput &output)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    Q_EMIT progressed(0, 0);
    const QPointer<PrintJob> self{this};
    QObject *const anchor = &m_workspace; // outlives the thread's jobs
    const auto report = [self, anchor, cancel = m_cancel](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(anchor, [self, done, total] {
            if (self)
                Q_EMIT self->progressed(static_cast<int>(done), static_cast<int>(total));
        });
        return !*cancel;
    };
    m_workspace.jobs().run(
        this, [request, output, report](Session &session) { return run(session, request, output, report); },
        [this, output, cancel = m_cancel](const Result<Outcome> &outcome) {
            m_running = false;
            if (outcome)
                Q_EMIT finished(summary(*outcome, output));
            else if (*cancel)
                Q_EMIT cancelled();
            else
                Q_EMIT failed(outcome.error());
        });
}

Result<PrintJob::Outcome> PrintJob::run(Session &session, const FormRequest &request,
                                        const PrintOutput &output,
                                        const std::function<bool(qsizetype, qsizetype)> &report)
{
    const auto stopped = [] { return Error{ErrorCode::OutputFailed, tr("Printing was cancelled."), {}}; };
    Result<FormBatch> batch = FormService{session}.prepare(request);
    if (!batch)
        return batch.error();
    const DocumentSource source = [&]() -> Result<std::optional<PrintDocument>> {
        if (!report(batch->made(), batch->size()))
            return stopped();
        return batch->next();
    };

    Result<> written;
    switch (output.kind) {
    case PrintOutput::Kind::Pdf:
        written = writeDocumentsPdf(source, output.path);
        break;
    case PrintOutput::Kind::Printer: {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        if (!fonts)
            return fonts.error();
        written = SheetPainter{*fonts}.print(*output.printer, source);
        break;
    }
    case PrintOutput::Kind::Files:
        while (written) {
            Result<std::optional<PrintDocument>> next = source();
            if (!next)
                return next.error();
            if (!*next)
                break;
            const QList<PrintDocument> one{**std::move(next)};
            written =
                writeDocumentsPdf(documentsOf(one), numberedPath(output.path, batch->made(), one.first()));
        }
        break;
    }
    if (!written)
        return written.error();
    Outcome outcome{request.kind, batch->made(), batch->codes().value(0), {}};
    if (const Result<> recorded = batch->recordPrints(); !recorded)
        outcome.recordProblem = recorded.error().message;
    return outcome;
}

QString PrintJob::summary(const Outcome &outcome, const PrintOutput &output) const
{
    const int documents = static_cast<int>(outcome.documents);
    QString text;
    switch (output.kind) {
    case PrintOutput::Kind::Pdf:
        text = tr("Wrote %n form(s) to %1.", nullptr, documents).arg(QDir::toNativeSeparators(output.path));
        break;
    case PrintOutput::Kind::Files:
        text = tr("Wrote %n file(s) to the folder %1.", nullptr, documents)
                   .arg(QDir::toNativeSeparators(QFileInfo{output.path}.absolutePath()));
        break;
    case PrintOutput::Kind::Printer:
        text = tr("Sent %n form(s) to the printer.", nullptr, documents);
        break;
    }
    if (outcome.documents == 1)
        text += u' ' + FormNames::code(outcome.kind, outcome.code);
    if (!outcome.recordProblem.isEmpty())
        text += u' ' + tr("The check codes could not be recorded: %1").arg(outcome.recordProblem);
    return text;
}

} // namespace liaison
