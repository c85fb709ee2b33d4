#pragma once

#include "app/services/deputyservice.h"

#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace liaison {

/// Whether a name that is on file already means the same person or another one: nobody is found by name
/// alone, so somebody who knows has to say. Shows birth and seats of each, to tell them apart.
class NamesakeChoice : public QWidget
{
    Q_OBJECT

public:
    explicit NamesakeChoice(QWidget *parent = nullptr);

    void setNamesakes(const QList<Namesake> &namesakes);
    [[nodiscard]] bool isNeeded() const { return !m_namesakes.isEmpty(); }

    /// Nothing: not decided yet. 0: another person. Else the person it is.
    [[nodiscard]] std::optional<qint64> choice() const noexcept { return m_choice; }
    void setChoice(std::optional<qint64> choice);

Q_SIGNALS:
    void chosen();

private:
    void addLine(const QString &text, qint64 person);

    QList<Namesake> m_namesakes;
    std::optional<qint64> m_choice;
    QVBoxLayout *m_layout;
    QButtonGroup *m_buttons;
    QLabel *m_question;
};

} // namespace liaison
