#pragma once

#include "app/domain/fielderrors.h"
#include "app/domain/opinionlifecycle.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace liaison {

class DayEdit;
class LookupCache;
class UnitPicker;

/// The inputs of one step of an opinion: only those that the step needs, each with its error below it.
class OpinionStepForm : public QWidget
{
    Q_OBJECT

public:
    OpinionStepForm(const LookupCache &lookup, QDate today, QWidget *parent = nullptr);

    /// Empty inputs for a step to @a state; the day is today, the deadline today and @a handlingDays.
    void begin(const Opinion &opinion, OpinionState state, int handlingDays);

    [[nodiscard]] OpinionState state() const noexcept { return m_state; }
    [[nodiscard]] OpinionStepDraft draft() const;
    /// The number of the opinion that this one is merged into, as typed.
    [[nodiscard]] QString mergedInto() const;
    /// Whether leaving would lose something.
    [[nodiscard]] bool isTouched() const noexcept { return m_isTouched; }

    /// Each beside its input, the first one with the focus; the rest above the buttons.
    void showErrors(const FieldErrors &errors);

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field
    {
        QLabel *label;
        QWidget *box; ///< input and error
        QWidget *focus;
        QLabel *error;
    };

    void add(const QString &name, QLabel *label, QWidget *input, QWidget *focus);
    void showField(const QString &name, bool isShown, const QString &label = {});
    void touch();
    void suggestDeadline();

    QDate m_today;
    OpinionState m_state = OpinionState::Received;
    int m_handlingDays = 0;
    bool m_isTouched = false;
    bool m_isDeadlineTyped = false;
    QFormLayout *m_form;
    QLabel *m_title;
    DayEdit *m_takenOn;
    UnitPicker *m_handler;
    DayEdit *m_dueOn;
    QWidget *m_ratings;
    QButtonGroup *m_rating;
    QLineEdit *m_mergedInto;
    QPlainTextEdit *m_outcome;
    QPlainTextEdit *m_note;
    QLabel *m_otherErrors;
    QPushButton *m_save;
    QHash<QString, Field> m_fields;
};

/// What the button of a step says: "&Assign…". @a from: the state that it leaves.
[[nodiscard]] QString stepAction(OpinionState from, OpinionState to);

} // namespace liaison
