#pragma once

#include "app/base/result.h"
#include "app/domain/fielderrors.h"
#include "ui/forms/formfields.h"

#include <QHash>
#include <QJsonObject>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QKeyEvent;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace liaison {

class LookupCache;
class RegisterService;
struct DraftKey;
class Suggestions;
class TextTemplates;
class Workspace;

/// What every form needs. References, never owned.
struct FormContext
{
    Workspace &workspace;
    LookupCache &lookup;
    TextTemplates &templates;
};

/// What became of an attempt to save.
struct SaveOutcome
{
    qint64 id = 0;     ///< of the saved record; 0: not saved
    QString said = {}; ///< for the status bar: "Saved: visit of 5 July"
    FieldErrors wrong = {};
    std::optional<Error> error = {};
    bool isRefused = false; ///< the form has shown itself what is wrong
};

/// A form for one kind of record: entering new ones one after the other by keyboard, or changing one. Enter
/// goes to the next field, Ctrl+Enter saves and opens the next with what the same round of work repeats,
/// Ctrl+S saves, Esc takes the input back (and asks if something would be lost).
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    enum class After { Stay, Next };

    EntryForm(FormContext context, QString entity, QWidget *parent = nullptr);

    [[nodiscard]] const QString &entity() const noexcept { return m_entity; }
    /// 0: a new one.
    [[nodiscard]] qint64 recordId() const noexcept { return m_record; }
    [[nodiscard]] bool isDirty() const;

    /// An empty form; @a hints preset fields by their key ("station" → id, "held_on" or "heldOn" → date).
    void startNew(const QVariantMap &hints = {});
    /// Shows an existing record for changing. False, and the reason is shown, if that fails.
    bool load(qint64 record);

    [[nodiscard]] QJsonObject toDraft() const { return m_fields->values(); }
    /// What was typed, over the form as it stands.
    void fromDraft(const QJsonObject &draft);

    bool save(After after);
    /// Esc: true if the form is empty again (or as the record is).
    bool takeBack();

    void focusFirst();
    [[nodiscard]] bool handleKey(QKeyEvent *event);
    [[nodiscard]] FormFields &fields() noexcept { return *m_fields; }

Q_SIGNALS:
    void edited();
    /// Emptied, loaded or saved: the form may be about another record now.
    void shownAnew();
    /// Before the attempt: drafts on their way must not arrive after it.
    void saving();
    void saved(qint64 record);
    /// Nothing typed any more: a stored draft is needless.
    void cleared();

protected:
    // What a form adds.
    /// Values of an empty form beside station and day.
    [[nodiscard]] virtual QJsonObject defaults() const { return {}; }
    /// Reads a record, keeps it as the known state and gives its values.
    [[nodiscard]] virtual Result<QJsonObject> read(qint64 record) = 0;
    /// Validates the values and saves: as a new record, or over the known state.
    [[nodiscard]] virtual SaveOutcome store() = 0;
    /// Fields that the next entry takes over.
    [[nodiscard]] virtual QStringList carriedFields() const;
    /// The field that is empty when everything is preset: where typing begins.
    [[nodiscard]] virtual QString firstField() const;
    /// After the form was emptied, loaded or recovered.
    virtual void refreshed() {}

    /// Offers what was entered last for this station, below the line while typing.
    void offerRecent(const QString &key, const QString &entity, const QString &field);
    /// The same for an input that comes and goes; @a key was registered with offerRecent().
    void attachRecent(QLineEdit *edit, const QString &key);
    /// ";" with an abbreviation, and Ctrl+T.
    void offerTemplates(QPlainTextEdit *edit);

    /// For store(): saving removes the draft in the same transaction.
    [[nodiscard]] RegisterService registers() const;
    [[nodiscard]] DraftKey draftKey() const;
    /// Says what was saved: "Saved: visit of 5 July, 柳河镇联络站".
    [[nodiscard]] QString savedText(const QString &kind) const;

    [[nodiscard]] qint64 station() const;
    [[nodiscard]] QDate day() const;

    void keyPressEvent(QKeyEvent *event) override;

    FormContext m_context;
    FormFields *m_fields;
    QVBoxLayout *m_column; ///< holds the notice, the fields and what a form adds

private:
    void noteChange(const QString &key);
    void readRecent();
    void showNotice(const QString &text);
    void resolveConflict();
    void baseline();

    QString m_entity;
    QLabel *m_notice;
    qint64 m_record = 0;
    QJsonObject m_baseline;
    struct Recent
    {
        QString entity;
        QString field;
        QStringList texts;
    };
    QHash<QString, Recent> m_recent; // by key
    qint64 m_recentStation = 0;
    int m_recentGeneration = 0;
};

} // namespace liaison
