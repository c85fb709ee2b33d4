#pragma once

#include "app/services/forms/formservice.h"
#include "ui/shell/workspace.h"

#include <QObject>

#include <atomic>
#include <memory>

class QPagedPaintDevice;

namespace liaison {

/// Where documents go.
struct PrintOutput
{
    enum class Kind { Pdf, Files, Printer };

    Kind kind = Kind::Pdf;
    QString path = {}; ///< of files: "X.pdf" becomes "X-001-东站.pdf" for each document
    std::shared_ptr<QPagedPaintDevice> printer = {};
};

/// Prints a request on the thread for long work, one document after the other, with progress; can be
/// cancelled.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    explicit PrintJob(Workspace &workspace, QObject *parent = nullptr);
    ~PrintJob() override;

    [[nodiscard]] bool isRunning() const noexcept { return m_running; }
    void start(const FormRequest &request, const PrintOutput &output);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    /// @a summary says what was done.
    void finished(const QString &summary);
    void failed(const liaison::Error &error);
    void cancelled();

private:
    struct Outcome
    {
        FormKind kind = FormKind::StationSheet;
        qsizetype documents = 0;
        QString code;
        QString recordProblem; ///< why the check codes are not known to the database, or empty
    };

    static Result<Outcome> run(Session &session, const FormRequest &request, const PrintOutput &output,
                               const std::function<bool(qsizetype done, qsizetype total)> &report);
    [[nodiscard]] QString summary(const Outcome &outcome, const PrintOutput &output) const;

    Workspace &m_workspace;
    bool m_running = false;
    std::shared_ptr<std::atomic_bool> m_cancel;
};

} // namespace liaison
