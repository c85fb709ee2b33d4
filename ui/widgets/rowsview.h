#pragma once

#include "ui/models/rowsmodel.h"

#include <QTableView>

namespace liaison {

/// A small table whose lines open something: double click or Enter. Says in its middle why it is empty.
class RowsView : public QTableView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    /// @a wide: the column that takes the room which is left.
    void setTable(const QList<ViewHead> &heads, const QList<ViewRow> &rows, int wide, int barsColumn = -1);
    void setEmptyText(const QString &text);
    [[nodiscard]] const RowsModel &rowsModel() const noexcept { return *m_model; }
    /// The chosen line; nothing if none is.
    [[nodiscard]] const ViewRow *chosen() const;

Q_SIGNALS:
    void targetChosen(const liaison::Target &target);
    void currentRowChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openRow(int row);
    void fitRows();

    RowsModel *m_model;
    QString m_emptyText;
};

} // namespace liaison
