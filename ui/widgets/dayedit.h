#pragma once

#include "app/domain/typedday.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace liaison {

/// A day typed in short ("5", "3-5", 昨天), with the day that is meant and its weekday beside it. Up and Down
/// change it by a day.
class DayEdit : public QWidget
{
    Q_OBJECT

public:
    DayEdit(QDate today, MissingDateParts missing, QWidget *parent = nullptr);

    /// Invalid if the text is no day, or empty.
    [[nodiscard]] QDate day() const noexcept { return m_day; }
    void setDay(QDate day);
    /// Something is typed that is no day.
    [[nodiscard]] bool isWrong() const;

    [[nodiscard]] QLineEdit *edit() const noexcept { return m_edit; }

Q_SIGNALS:
    void dayChanged(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showDay();

    QDate m_today;
    MissingDateParts m_missing;
    QDate m_day;
    QLineEdit *m_edit;
    QLabel *m_resolved;
};

} // namespace liaison
