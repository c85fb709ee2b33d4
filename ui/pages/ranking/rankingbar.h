#pragma once

#include "app/domain/measure.h"
#include "app/services/schemechoices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace liaison {

/// What a ranking is about: who, by which scheme, in which peer group, found by which name.
class RankingBar : public QWidget
{
    Q_OBJECT

public:
    explicit RankingBar(QWidget *parent = nullptr);

    [[nodiscard]] Subject subject() const;
    void setSubject(Subject subject);

    /// @a key: of the chosen one.
    void setChoices(const QList<SchemeChoice> &choices, const QString &key);
    /// Selects it again after a choice that came to nothing.
    void setChoice(const QString &key);

    /// Of the present ranking, in order; keeps the chosen one if it is among them.
    void setGroups(const QStringList &groups);
    /// Empty: all units together.
    [[nodiscard]] QString group() const;

    void focusSearch();

Q_SIGNALS:
    void subjectChosen();
    void choiceChosen(const QString &key);
    void fileWanted();
    void groupChosen(const QString &group);
    void searchChanged(const QString &text);

private:
    void addLabelled(const QString &text, QComboBox *combo, int stretch);
    void showExample();

    QList<SchemeChoice> m_choices;
    QComboBox *m_subject;
    QComboBox *m_scheme;
    QLabel *m_example;
    QComboBox *m_group;
    QLineEdit *m_search;
};

} // namespace liaison
