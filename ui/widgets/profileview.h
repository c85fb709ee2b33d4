#pragma once

#include "app/services/profileservice.h"
#include "ui/models/rowsmodel.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QSplitter;
class QStackedWidget;

namespace liaison {

class FactsView;
class RowsView;

/// A table with a line of text above it, and why it is empty.
struct ProfileTable
{
    QString note = {};
    QList<ViewHead> heads = {};
    QList<ViewRow> rows = {};
    int wide = 0;
    QString emptyText = {};
};

/// A profile: the facts above; below at the left its parts, at the right the chosen one. The first part are
/// the figures, with the records behind the chosen figure.
class ProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);

    void showProfile(const Profile &profile);
    void clear(const QString &text = {});

    /// A part that is only filled when somebody looks at it: partWanted() asks for it.
    void addLazyPart(const QString &key, const QString &title);
    void setLazyTable(const QString &key, const ProfileTable &table);

    /// The records behind the chosen figure.
    void setEvidence(const QString &measure, const ProfileTable &table);

    [[nodiscard]] QString chosenPart() const;
    [[nodiscard]] QString chosenMeasure() const;

Q_SIGNALS:
    void targetChosen(const liaison::Target &target);
    void partWanted(const QString &key);
    void evidenceWanted(const QString &measure);

private:
    struct LazyPart
    {
        QString key;
        QString title;
    };

    void fillParts();
    void showFigures();
    void showPart();
    void showTable(const ProfileTable &table);

    QSplitter *m_down;
    FactsView *m_facts;
    QLabel *m_lastEntry;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    RowsView *m_figures;
    QLabel *m_evidenceTitle;
    RowsView *m_evidence;
    QLabel *m_note;
    RowsView *m_table;
    QList<ProfilePart> m_profileParts;
    QList<LazyPart> m_lazy;
    Figures m_shownFigures{*Period::fromText(QStringLiteral("2026")), {}, {}, {}};
    bool m_isFitted = false;
    Subject m_subject = Subject::Deputy;
};

} // namespace liaison
